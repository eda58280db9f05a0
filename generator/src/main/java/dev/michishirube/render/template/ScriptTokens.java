package dev.michishirube.render.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a script into its tokens. Comments are none, except a licence ({@code /*!}) and what is for
 * the browser ({@code //#}).
 */
final class ScriptTokens {
  /** What a token is; a pattern is a regular expression between slashes. */
  enum Kind {
    NAME,
    NUMBER,
    STRING,
    TEMPLATE,
    PATTERN,
    SIGN,
    REMARK
  }

  /**
   * One token.
   *
   * @param line whether it begins a line
   */
  record Token(Kind kind, String text, boolean line) {
    boolean is(String sign) {
      return text.equals(sign) && (kind == Kind.SIGN || kind == Kind.NAME);
    }
  }

  private static final Pattern SPACE =
      Pattern.compile("\\s+|//(?!#)[^\n]*|/\\*(?!!).*?\\*/", Pattern.DOTALL);
  private static final Pattern REMARK = Pattern.compile("//#[^\n]*|/\\*!.*?\\*/", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{Mn}\\p{Nd}_$]*");
  private static final Pattern NUMBER = Pattern.compile("\\.?[0-9](?:[eE][+-]|[\\w.])*");
  private static final Pattern STRING =
      Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+'", Pattern.DOTALL);
  private static final Pattern PATTERN =
      Pattern.compile("/(?:[^/\\\\\\[\n]|\\\\.|\\[(?:[^\\]\\\\\n]|\\\\.)*+\\])++/[a-z]*");
  private static final Pattern SIGN =
      Pattern.compile(
          "=>|\\.\\.\\.|\\+\\+|--|[=!]==?|&&|\\|\\||[-+*/%&|^<>]=|<<|>>>?|\\?\\.(?!\\d)|.");

  /** After these a slash begins a regular expression though they look like values. */
  private static final Set<String> BEFORE_VALUES =
      Set.of(
          "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private ScriptTokens(String text) {
    this.text = text;
  }

  /** The tokens of a script, in order. */
  static List<Token> of(String script) {
    return new ScriptTokens(script).read();
  }

  private List<Token> read() {
    boolean line = false;
    while (at < text.length()) {
      String space = take(SPACE);
      if (!space.isEmpty()) {
        line |= space.indexOf('\n') >= 0;
        continue;
      }
      tokens.add(next(line));
      line = false;
    }
    return tokens;
  }

  private Token next(boolean line) {
    String remark = take(REMARK);
    if (!remark.isEmpty()) {
      return new Token(Kind.REMARK, remark, line);
    }
    char first = text.charAt(at);
    if (first == '`') {
      return new Token(Kind.TEMPLATE, template(), line);
    }
    if (first == '/' && !afterValue()) {
      return token(Kind.PATTERN, PATTERN, line);
    }
    if (first == '"' || first == '\'') {
      return token(Kind.STRING, STRING, line);
    }
    String name = take(NAME);
    if (!name.isEmpty()) {
      return new Token(Kind.NAME, name, line);
    }
    String number = take(NUMBER);
    return number.isEmpty() ? token(Kind.SIGN, SIGN, line) : new Token(Kind.NUMBER, number, line);
  }

  private Token token(Kind kind, Pattern pattern, boolean line) {
    String token = take(pattern);
    if (token.isEmpty()) {
      String rest = text.substring(at, Math.min(text.length(), at + 20));
      throw new IllegalArgumentException("not understood in a script: " + rest);
    }
    return new Token(kind, token, line);
  }

  /** With all that is in its holes, which may hold templates again. */
  private String template() {
    int start = at++;
    int holes = 0;
    while (at < text.length() && !(holes == 0 && text.charAt(at) == '`')) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.startsWith("${", at)) {
        holes++;
      } else if (holes > 0 && text.charAt(at) == '}') {
        holes--;
      } else if (holes > 0 && text.charAt(at) == '`') {
        template();
        continue;
      }
      at++;
    }
    at = Math.min(text.length(), at + 1);
    return text.substring(start, at);
  }

  private boolean afterValue() {
    if (tokens.isEmpty()) {
      return false;
    }
    Token last = tokens.getLast();
    return switch (last.kind()) {
      case NAME -> !BEFORE_VALUES.contains(last.text());
      case SIGN -> last.is(")") || last.is("]") || last.is("}");
      case REMARK -> false;
      default -> true;
    };
  }

  private String take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    String found = matcher.lookingAt() ? matcher.group() : "";
    at += found.length();
    return found;
  }
}
