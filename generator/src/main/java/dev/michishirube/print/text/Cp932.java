package dev.michishirube.print.text;

import dev.michishirube.analysis.Variants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Text in Windows code page 932 (IANA: Windows-31J), which braille software and old mail programs
 * read. No character is ever lost in silence: one that the code page lacks is written in its usual
 * form, between 〔 〕 when that is another kanji, and told. Immutable.
 */
public final class Cp932 {
  /** 下駄: where a character stands that can be written in no way. */
  private static final String GETA = "〓";

  /**
   * How a character is written.
   *
   * @param told whether a reader of the text would want to know
   */
  private record Substitute(String text, boolean told) {}

  private final Map<Integer, Substitute> table;
  private final Cp932Codes codes = Cp932Codes.read();

  private Cp932(Map<Integer, Substitute> table) {
    this.table = table;
  }

  public static Cp932 load() {
    Map<Integer, Substitute> table = new HashMap<>();
    String kanji = Variants.standard().kanji();
    int[] pairs = kanji.codePoints().toArray();
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      table.put(pairs[i], new Substitute(Character.toString(pairs[i + 1]), true));
    }
    try (InputStream file = Cp932.class.getResourceAsStream("cp932.csv")) {
      if (file == null) {
        throw new IllegalStateException("cp932.csv is part of the generator");
      }
      String rows = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String row : rows.lines().skip(1).toList()) {
        String[] cells = row.split(",", 4);
        String to = Character.toString(codePoint(cells[1]));
        table.put(codePoint(cells[0]), new Substitute(to, cells[2].equals("yes")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading cp932.csv, which is part of the generator", e);
    }
    return new Cp932(Map.copyOf(table));
  }

  private static int codePoint(String written) {
    return Integer.parseInt(written.substring("U+".length()), 16);
  }

  /**
   * Encodes a text; its LF become CR LF, as programs that want this code page expect.
   *
   * @param readings words with confirmed readings: one that the code page cannot write is written
   *     as its reading
   */
  public Encoded encode(String text, Map<String, String> readings) {
    Set<Encoded.Replaced> replaced = new LinkedHashSet<>();
    String written = text;
    for (Map.Entry<String, String> word : readings.entrySet()) {
      if (written.contains(word.getKey()) && !isWritable(word.getKey())) {
        replaced.add(new Encoded.Replaced(word.getKey(), word.getValue()));
        written = written.replace(word.getKey(), word.getValue());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * written.length());
    for (int at = 0; at < written.length(); ) {
      int point = written.codePointAt(at);
      at += Character.charCount(point);
      if (point == '\n') {
        bytes.write('\r');
        bytes.write('\n');
      } else if (codes.has(point)) {
        codes.write(point, bytes);
      } else if (!isSelector(point)) {
        // The shape that a selector asks for is lost, the character is not.
        codes.write(inItsPlace(point, replaced), bytes);
      }
    }
    return new Encoded(bytes.toByteArray(), replaced);
  }

  public Encoded encode(String text) {
    return encode(text, Map.of());
  }

  private String inItsPlace(int point, Set<Encoded.Replaced> replaced) {
    Substitute substitute = substitute(point);
    String text = substitute.text();
    if (substitute.told()) {
      text = Character.isIdeographic(point) && !text.equals(GETA) ? "〔" + text + "〕" : text;
      replaced.add(new Encoded.Replaced(Character.toString(point), text));
    }
    return text;
  }

  private Substitute substitute(int point) {
    Substitute known = table.get(point);
    if (known != null && codes.have(known.text())) {
      return known;
    }
    // A compatibility ideograph is its kanji (NFC); é is e.
    String plain =
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "");
    return !plain.isEmpty() && codes.have(plain)
        ? new Substitute(plain, true)
        : new Substitute(GETA, true);
  }

  private boolean isWritable(String word) {
    return word.codePoints()
        .allMatch(point -> isSelector(point) || codes.has(point) || !substitute(point).told());
  }

  private static boolean isSelector(int point) {
    return point >= 0xfe00 && point <= 0xfe0f || point >= 0xe0100 && point <= 0xe01ef;
  }
}
