package dev.michishirube.ownwords;

import dev.michishirube.diagnostic.Position;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stretch of text that has to be ours, and the line that it begins at. */
record Passage(String text, String file, int line) {
  /** Addresses of other sites are facts, and always written as somebody else wrote them. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[\\w\\-./?%&=#~:@!$'*+,;]++|[\\w.+-]++@[\\w.-]++");

  /** The line that ends a block quotation of the exact words of a law or an authority. */
  private static final Pattern VERBATIM =
      Pattern.compile("(?m)^>\\s*\\{[^\\n}]*\\bverbatim\\s*}\\s*$");

  /** The text without what may be somebody else's, in parts between which no run reaches. */
  static Stream<Passage> own(String text, Position at) {
    String masked = masked(text);
    Stream.Builder<Passage> parts = Stream.builder();
    int start = 0;
    for (String part : masked.split("\0", -1)) {
      int line =
          at.line() + (int) masked.substring(0, start).chars().filter(c -> c == '\n').count();
      parts.add(new Passage(part, at.file(), line));
      start += part.length() + 1;
    }
    return parts.build();
  }

  private static String masked(String text) {
    String quoted =
        Stream.of(text.split("\n\n", -1))
            .map(block -> VERBATIM.matcher(block).find() ? onlyLines(block) : block)
            .collect(Collectors.joining("\n\n"));
    return ADDRESS.matcher(quoted).replaceAll("\0");
  }

  private static String onlyLines(String block) {
    return "\0" + block.replaceAll("[^\\n]", "");
  }

  int lineOf(Runs.Run run) {
    return line + (int) text.substring(0, run.offset()).chars().filter(c -> c == '\n').count();
  }
}
