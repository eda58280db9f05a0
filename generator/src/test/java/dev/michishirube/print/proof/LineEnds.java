package dev.michishirube.print.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * No line of the printed text begins or ends badly, nor splits what belongs together: the seven
 * classes of bad breaks, written here again so that a slip of the engine shows.
 */
public record LineEnds() implements Check {
  private static final Pattern BAD_FIRST =
      Pattern.compile("[、。，．・：；？！ー々ゝゞっゃゅょぁぃぅぇぉッャュョァィゥェォヵヶ」』】〕》〉）｣､｡･…‥〜～–).,!?%％].*");
  private static final Pattern BAD_LAST = Pattern.compile(".*[（「『【〔《〈(\\[#＃〒]");
  private static final List<Pattern> WHOLE =
      List.of(
          Pattern.compile("(?:午前|午後)?[0-9０-９]{1,2}[:：][0-9０-９]{2}"),
          Pattern.compile("(?:午前|午後)?[0-9０-９]{1,2}時(?:[0-9０-９]{1,2}分|半)?"),
          Pattern.compile("0[0-9]{1,4}[-（(]{1,2}[0-9]{1,4}[-）)][0-9]{3,4}"),
          Pattern.compile("[（(]0[0-9]{1,4}[）)][0-9]{1,4}-[0-9]{3,4}"),
          Pattern.compile("[#＃][0-9]{4}"),
          Pattern.compile(
              "[0-9０-９][0-9０-９,，.]*"
                  + "(?:人|名|件|回|円|歳|日|月|年度?|時間|分間?|階|週間?|割|%|％|番|号|つ|枚|世帯"
                  + "|[かカヶヵ箇ケ](?:所|月|年))"),
          Pattern.compile("第[0-9０-９]+"),
          words());

  /** Words of the list that the engine reads, too. */
  private static Pattern words() {
    try (InputStream list =
        LineEnds.class.getResourceAsStream("/dev/michishirube/print/line/unbroken.txt")) {
      String lines =
          new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile(
          lines
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(Pattern::quote)
              .collect(Collectors.joining("|")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> findings(PdfProof pdf) {
    List<String> findings = new ArrayList<>();
    for (List<Letter> block : Blocks.letters(pdf.root())) {
      judge(block, findings);
    }
    return findings;
  }

  private static void judge(List<Letter> block, List<String> findings) {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      if (i > 0 && beginsLine(block.get(i - 1), block.get(i))) {
        ends.add(text.length());
      }
      text.append(block.get(i).text());
    }
    String all = text.toString();
    for (int i = 0; i < ends.size(); i++) {
      int end = ends.get(i);
      String before = all.substring(i == 0 ? 0 : ends.get(i - 1), end);
      String after = all.substring(end, i + 1 < ends.size() ? ends.get(i + 1) : all.length());
      String where = "page " + (block.getFirst().page() + 1) + " " + before + "|" + after;
      if (BAD_FIRST.matcher(after).matches()) {
        findings.add(where + " begins badly");
      }
      if (BAD_LAST.matcher(before).matches()) {
        findings.add(where + " ends badly");
      }
      for (Pattern whole : WHOLE) {
        split(whole, all, end).ifPresent(it -> findings.add(where + " splits " + it));
      }
    }
  }

  private static Optional<String> split(Pattern whole, String text, int end) {
    Matcher found = whole.matcher(text);
    for (int from = 0; from < end && found.find(from); from = found.start() + 1) {
      // 4時 inside of 24時 is another number.
      boolean alone =
          found.start() == 0
              || !Character.isDigit(text.charAt(found.start()))
              || !Character.isDigit(text.charAt(found.start() - 1));
      if (alone && found.start() < end && found.end() > end) {
        return Optional.of(found.group());
      }
    }
    return Optional.empty();
  }

  /** Letters of one operation stand in one line, which may run down. */
  private static boolean beginsLine(Letter before, Letter letter) {
    return letter.page() != before.page()
        || letter.order() != before.order()
            && Math.abs(letter.body().getMinY() - before.body().getMinY()) > 0.5 * letter.size();
  }
}
