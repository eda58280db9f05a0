package dev.michishirube.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The shared file: per line a text and its terms, apart by tabs; what cannot be seen is escaped.
 * Written anew with {@code -Dvectors.update=true}; then read the difference.
 */
class VectorsTest {
  private static final Path FILE =
      RepositoryRoot.path()
          .resolve("generator/src/test/resources/dev/michishirube/analysis/vectors.txt");

  @Test
  void bothSidesGiveTheTermsOfTheFile() throws IOException {
    try (Twin twin = new Twin(Words.DICTIONARY)) {
      if (Boolean.getBoolean("vectors.update")) {
        List<String> lines =
            VectorTexts.all().stream().map(text -> line(text, twin.termsOfJava(text))).toList();
        Files.write(FILE, lines);
      }
      List<String> lines = Files.readAllLines(FILE);
      assertThat(lines).hasSizeGreaterThan(2_000).doesNotHaveDuplicates();
      for (String line : lines) {
        String text = unescaped(line.split("\t", -1)[0]);
        assertThat(line(text, twin.termsOfJava(text))).isEqualTo(line);
        assertThat(line(text, twin.termsOfScript(text))).isEqualTo(line);
        assertThat(twin.queryOfScript(text)).as(line).isEqualTo(twin.queryOfJava(text));
      }
    }
  }

  @Test
  void theFileHoldsEveryWayOfWriting() throws IOException {
    List<String> texts =
        Files.readAllLines(FILE).stream().map(line -> unescaped(line.split("\t", -1)[0])).toList();
    assertThat(texts).containsAll(VectorTexts.all());
  }

  private static String line(String text, String terms) {
    return escaped(text) + (terms.isEmpty() ? "" : "\t" + escaped(terms).replace("\\u0009", "\t"));
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            code -> {
              boolean seen =
                  Character.isLetterOrDigit(code)
                      || Character.getType(code) == Character.OTHER_SYMBOL
                      || code >= 0x20 && code < 0x7f && code != '\\';
              if (seen) {
                out.appendCodePoint(code);
              } else {
                for (char c : Character.toChars(code)) {
                  out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
              }
            });
    return out.toString();
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
