package dev.michishirube.render.template;

import dev.michishirube.render.template.ScriptTokens.Kind;
import dev.michishirube.render.template.ScriptTokens.Token;
import java.util.List;
import java.util.Set;

/**
 * What a name between braces is: the key of an object or pattern, both key and name, or neither.
 */
final class Keys {
  /** What a name is. */
  enum Role {
    /** A name that a function may have declared. */
    NAME,

    /** A property: {@code .x}, {@code {x: 1}}, {@code {x() {}}}. */
    PROPERTY,

    /** A property and the name that it is set from or to: {@code {x}}. */
    BOTH,

    /** One of these: whether the brace begins an object or a block cannot be seen. */
    UNCLEAR
  }

  private static final Set<String> BEFORE_BLOCKS =
      Set.of(")", "=>", "else", "try", "finally", "do", "{", "}", ";");
  private static final Set<String> BEFORE_OBJECTS =
      Set.of("(", ",", "=", "[", "?", "return", "var", "let", "const", "&&", "||");
  private static final Set<String> BEFORE_KEYS =
      Set.of("{", ",", "}", ";", "*", "get", "set", "async", "static");

  private final List<Token> tokens;
  private final Brackets brackets;

  Keys(List<Token> tokens, Brackets brackets) {
    this.tokens = tokens;
    this.brackets = brackets;
  }

  Role of(int i) {
    if (brackets.is(i - 1, ".") || brackets.is(i - 1, "?.")) {
      return Role.PROPERTY;
    }
    int open = brackets.around(i);
    if (open <= 0 || !brackets.is(open, "{") || !isAny(i - 1, BEFORE_KEYS)) {
      return Role.NAME;
    }
    if (isAny(open - 1, BEFORE_BLOCKS)) {
      return Role.NAME;
    }
    if (!isAny(open - 1, BEFORE_OBJECTS)) {
      return Role.UNCLEAR;
    }
    if (brackets.is(i + 1, ":") || brackets.is(i + 1, "(")) {
      return Role.PROPERTY;
    }
    boolean both = brackets.is(i + 1, ",") || brackets.is(i + 1, "}") || brackets.is(i + 1, "=");
    return both && !brackets.is(i - 1, "*") ? Role.BOTH : Role.UNCLEAR;
  }

  private boolean isAny(int i, Set<String> signs) {
    Token token = tokens.get(i);
    return (token.kind() == Kind.SIGN || token.kind() == Kind.NAME) && signs.contains(token.text());
  }
}
