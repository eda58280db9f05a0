package dev.michishirube.print.text;

import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Line;
import java.util.ArrayList;
import java.util.List;

/** The words of a line as plain text. */
final class Words {
  private static final String OPENING = "「『（(【〔";
  private static final String CLOSING = "」』）)】〕";

  private Words() {}

  /** Readings and addresses in brackets behind what they belong to. */
  static String of(Line line) {
    StringBuilder text = new StringBuilder();
    for (Inline part : line.parts()) {
      text.append(
          switch (part) {
            case Inline.Words words -> words.text();
            case Inline.Strong strong -> strong.text();
            case Inline.Ruby ruby -> ruby.text() + "（" + ruby.reading() + "）";
            case Inline.Link link -> link.text() + address(link);
          });
    }
    return clean(text.toString());
  }

  /** An address of the web is told; that of a telephone stands in the words already. */
  private static String address(Inline.Link link) {
    String target = link.target().toString();
    boolean web = target.startsWith("http://") || target.startsWith("https://");
    return web && !link.text().contains(target) ? "（" + target + "）" : "";
  }

  /** On one line, without control characters and marks of direction. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.isWhitespace(point) && point != '　' ? ' ' : point)
        .filter(
            point ->
                Character.getType(point) != Character.CONTROL
                    && Character.getType(point) != Character.FORMAT)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /** Cut behind 。！？ that stand in no brackets. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
      boolean goesOn = at + 1 < text.length() && "。！？…".indexOf(text.charAt(at + 1)) >= 0;
      if (depth <= 0 && "。！？".indexOf(c) >= 0 && !goesOn) {
        sentences.add(text.substring(start, at + 1).strip());
        start = at + 1;
      }
    }
    if (start < text.length()) {
      sentences.add(text.substring(start).strip());
    }
    return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
  }
}
