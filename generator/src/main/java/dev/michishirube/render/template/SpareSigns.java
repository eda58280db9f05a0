package dev.michishirube.render.template;

import dev.michishirube.render.template.ScriptTokens.Kind;
import dev.michishirube.render.template.ScriptTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaves out signs that say nothing: of {@code (x) => {f();}} what is left is {@code x=>{f()}}. */
final class SpareSigns {
  private static final Set<String> BEFORE_STATEMENTS = Set.of("for", "while", "if", "with");

  private final List<Token> tokens;
  private final Brackets brackets;

  private SpareSigns(List<Token> tokens) {
    this.tokens = tokens;
    brackets = new Brackets(tokens);
  }

  /** The same tokens without them. */
  static List<Token> without(List<Token> tokens) {
    SpareSigns signs = new SpareSigns(tokens);
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!signs.isSpare(i)) {
        kept.add(tokens.get(i));
      }
    }
    return kept;
  }

  private boolean isSpare(int i) {
    if (tokens.get(i).kind() != Kind.SIGN) {
      return false;
    }
    return switch (tokens.get(i).text()) {
      case "(" -> isAroundOne(i);
      case ")" -> isAroundOne(brackets.partner(i));
      case ";" -> brackets.is(i + 1, "}") && !isStatement(i);
      case "," -> isLast(i) && !brackets.is(i - 1, ",") && !brackets.is(i - 1, "[");
      default -> false;
    };
  }

  /** Of an arrow function with one parameter that is only a name. */
  private boolean isAroundOne(int open) {
    return brackets.is(open, "(")
        && brackets.partner(open) == open + 2
        && tokens.get(open + 1).kind() == Kind.NAME
        && brackets.is(open + 3, "=>")
        && !brackets.is(open - 1, "async");
  }

  private boolean isLast(int i) {
    return brackets.is(i + 1, "]") || brackets.is(i + 1, "}");
  }

  /** An empty statement, as in while (next()); or else; */
  private boolean isStatement(int i) {
    int open = brackets.is(i - 1, ")") ? brackets.partner(i - 1) : -1;
    boolean head = open > 0 && BEFORE_STATEMENTS.contains(tokens.get(open - 1).text());
    return head
        || brackets.is(i - 1, "else")
        || brackets.is(i - 1, "do")
        || brackets.is(i - 1, ";");
  }
}
