package dev.michishirube.print.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The characters that are drawn for a text: those of {@code folds.csv} give way to the one that the
 * first face has, a base and its mark become one character, and what has no shape is left out.
 *
 * <p>A compatibility ideograph (﨑, 塚 with its dot) is the shape that a family writes: it stays
 * wherever a face draws it, although Unicode's NFC would give another kanji. Only one that no face
 * has gives way to NFC, instead of being an error.
 */
final class Folding {
  private final Map<Integer, Integer> table;
  private final IntPredicate drawn;

  private Folding(Map<Integer, Integer> table, IntPredicate drawn) {
    this.table = table;
    this.drawn = drawn;
  }

  static Folding load(IntPredicate drawn) {
    return new Folding(Map.copyOf(table()), drawn);
  }

  /** Code point → code point, as {@code folds.csv} has them. */
  static Map<Integer, Integer> table() {
    try (InputStream file = Folding.class.getResourceAsStream("folds.csv")) {
      if (file == null) {
        throw new IllegalStateException("folds.csv is part of the generator");
      }
      Map<Integer, Integer> table = new HashMap<>();
      for (String row :
          new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList()) {
        String[] cells = row.split(",", 3);
        table.put(codePoint(cells[0]), codePoint(cells[1]));
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException("reading folds.csv, which is part of the generator", e);
    }
  }

  private static int codePoint(String written) {
    return Integer.parseInt(written.substring("U+".length()), 16);
  }

  String fold(String text) {
    return text.chars().allMatch(Folding::plain) ? text : settled(composed(replaced(text)));
  }

  /** What most texts are made of and what no rule touches. */
  private static boolean plain(int unit) {
    return unit >= ' ' && unit < 0x7f
        || unit >= 0x3000 && unit <= 0x30ff && !Marks.isSoundMark(unit)
        || unit >= 0x4e00 && unit <= 0x9fff
        || unit == '（'
        || unit == '）'
        || unit == '！'
        || unit == '？';
  }

  /** Takes the table's characters; drops what has no shape and selectors that select nothing. */
  private String replaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int before = ' ';
    for (int point : text.replace("\r\n", "\n").codePoints().toArray()) {
      if (Marks.isShapeless(point) || Marks.isSelector(point) && !Character.isIdeographic(before)) {
        continue;
      }
      before = Marks.isBreak(point) ? ' ' : table.getOrDefault(point, point);
      out.appendCodePoint(before);
    }
    return out.toString();
  }

  /** か and ゛ become が; a sound mark that finds no partner stands for itself. */
  private static String composed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int base = text.codePointAt(at);
      int end = at + Character.charCount(base);
      while (end < text.length() && Marks.isCombining(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String cluster = text.substring(at, end);
      boolean alone = end == at + Character.charCount(base);
      out.append(
          alone || Marks.isCompatibilityIdeograph(base)
              ? cluster
              : Normalizer.normalize(cluster, Normalizer.Form.NFC));
      at = end;
    }
    return out.toString().replace('\u3099', '\u309b').replace('\u309a', '\u309c');
  }

  /** Gives up compatibility ideographs that no face has. */
  private String settled(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int point : text.codePoints().toArray()) {
      String character = Character.toString(point);
      boolean given = Marks.isCompatibilityIdeograph(point) && !drawn.test(point);
      out.append(given ? Normalizer.normalize(character, Normalizer.Form.NFC) : character);
    }
    return out.toString();
  }
}
