package dev.michishirube.time.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Cuts folded text into words; what is not in the vocabulary becomes one unknown word. */
final class Lexer {
  private Lexer() {}

  static List<Token> tokens(String text) {
    List<Matcher> matchers = new ArrayList<>();
    for (Vocabulary.Entry entry : Vocabulary.ENTRIES) {
      matchers.add(
          entry.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false));
    }
    List<Token> tokens = new ArrayList<>();
    StringBuilder unknown = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      Token token = null;
      for (int i = 0; i < matchers.size() && token == null; i++) {
        Matcher matcher = matchers.get(i).region(at, text.length());
        if (matcher.lookingAt() && matcher.end() > at) {
          token = Vocabulary.ENTRIES.get(i).meaning().apply(matcher);
          end = matcher.end();
        }
      }
      if (token == null) {
        unknown.append(text.charAt(at++));
        continue;
      }
      flush(unknown, tokens);
      tokens.add(token);
      at = end;
    }
    flush(unknown, tokens);
    return withoutIdleGaps(tokens);
  }

  private static void flush(StringBuilder unknown, List<Token> tokens) {
    if (!unknown.isEmpty()) {
      tokens.add(new Token.Unknown(unknown.toString()));
      unknown.setLength(0);
    }
  }

  /** A space beside a comma or a "to" separates nothing more. */
  private static List<Token> withoutIdleGaps(List<Token> tokens) {
    List<Token> kept = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      boolean idle =
          tokens.get(i) == Token.Word.GAP
              && (joins(i > 0 ? tokens.get(i - 1) : Token.Word.EDGE)
                  || joins(i + 1 < tokens.size() ? tokens.get(i + 1) : Token.Word.EDGE));
      if (!idle) {
        kept.add(tokens.get(i));
      }
    }
    return kept;
  }

  private static boolean joins(Token token) {
    return token == Token.Word.JOIN || token == Token.Word.TO;
  }
}
