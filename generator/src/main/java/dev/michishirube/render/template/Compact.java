package dev.michishirube.render.template;

import dev.michishirube.render.template.ScriptTokens.Kind;
import dev.michishirube.render.template.ScriptTokens.Token;
import java.util.regex.Pattern;

/**
 * A script without what only its authors need: comments, indents, long names. A line ends where it
 * ended, unless one of the two tokens there can neither end a statement nor begin one.
 */
public final class Compact {
  private static final Pattern OPEN =
      Pattern.compile(
          "[{(\\[,;:?=.!~]|[-+*%&|^<>/]=?|[=!]==?|&&|\\|\\||=>|<<|>>>?|\\.\\.\\.|\\?\\.");

  private Compact() {}

  /**
   * The same script for readers.
   *
   * @throws IllegalArgumentException when it cannot be read, such as a text without its end
   */
  public static String of(String script) {
    StringBuilder out = new StringBuilder(script.length());
    Token before = null;
    for (Token token : ShortNames.of(SpareSigns.without(ScriptTokens.of(script)))) {
      if (before != null) {
        out.append(between(before, token));
      }
      out.append(token.text());
      before = token;
    }
    return out.append('\n').toString();
  }

  private static String between(Token before, Token token) {
    if (before.kind() == Kind.REMARK || token.kind() == Kind.REMARK) {
      return "\n";
    }
    if (mayEnd(before, token)) {
      return "\n";
    }
    boolean names = isWord(before) && isWord(token);
    return names || before.kind() == Kind.SIGN && joins(before, token) ? " " : "";
  }

  /** Whether a statement might end between two tokens, because a line does. */
  static boolean mayEnd(Token before, Token token) {
    return token.line() && !(opens(before) || closes(token));
  }

  /** What comes before goes on behind it, whatever that is. */
  private static boolean opens(Token token) {
    return token.kind() == Kind.SIGN && OPEN.matcher(token.text()).matches();
  }

  private static boolean closes(Token token) {
    return token.kind() == Kind.SIGN && ")]};,.:?".contains(token.text());
  }

  private static boolean isWord(Token token) {
    return token.kind() == Kind.NAME || token.kind() == Kind.NUMBER || token.kind() == Kind.PATTERN;
  }

  /** + +, - -, / / would be another sign together. */
  private static boolean joins(Token before, Token token) {
    char last = before.text().charAt(before.text().length() - 1);
    return "+-/".indexOf(last) >= 0 && last == token.text().charAt(0);
  }
}
