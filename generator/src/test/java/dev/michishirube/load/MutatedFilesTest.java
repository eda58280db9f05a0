package dev.michishirube.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is in a file, it is read or there is a finding, and the finding has a place in it. */
class MutatedFilesTest {
  private static final String RECORD =
      """
      # 見本
      id: meguro-dial
      kind: hikikomori_center
      name: "ひきこもり相談専用ダイヤル"
      topics: [hikikomori, 'family']
      service_area: {scope: municipality, codes: ["131105"], except: []}
      channels:
        - type: phone
          number: 03-5722-9363
          hours: "Mo-Fr 08:30-17:00; PH unknown"
          toll: &toll caller
        - type: phone
          number: "#8008"
          toll: *toll
      what_happens:
      - お話を聞きます。
      - >
        いっしょに
        考えます。🍀
      note: |
        一行目
          字下げ
      """;
  private static final String ARTICLE =
      "---\ntitle: はじめての電話\ntopics: [hikikomori]\n---\n\n# 見出し\n\n本文。\n";

  private static final List<String> PIECES =
      List.of(
          "：",
          "　",
          "\t",
          "\n",
          "\r",
          "\"",
          "'",
          "[",
          "]",
          "{",
          "}",
          "- ",
          "-",
          ": ",
          ":",
          "#",
          "&a ",
          "*a",
          "!",
          "!!x ",
          "|",
          ">",
          "%",
          "@",
          "`",
          "? ",
          "---",
          "----",
          "...",
          "<<: ",
          "\\",
          ",",
          " ",
          "  ",
          "\u0000",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uFFFD",
          "\u202E",
          "・",
          "id: x\n",
          "あ",
          "\uD83C\uDD98",
          "ｉｄ：");

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("mutated");
    Files.createDirectories(folder.resolve("centers"));
    Files.createDirectories(folder.resolve("articles"));
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }

  /** One change of a file at a place between 0 and 1. */
  private record Change(double place, int removed, byte[] inserted) {}

  @Property(tries = 8000, seed = "1", shrinking = ShrinkingMode.BOUNDED)
  void mutatedRecords(@ForAll("changes") List<Change> changes) {
    holds("centers/x.yaml", mutated(RECORD, changes));
  }

  @Property(tries = 2000, seed = "2", shrinking = ShrinkingMode.BOUNDED)
  void mutatedArticles(@ForAll("changes") List<Change> changes) {
    holds("articles/x.md", mutated(ARTICLE, changes));
  }

  @Property(tries = 1000, seed = "3", shrinking = ShrinkingMode.BOUNDED)
  void randomBytes(@ForAll byte[] bytes) {
    holds("centers/x.yaml", bytes);
    holds("articles/x.md", bytes);
  }

  @Property(tries = 1000, seed = "3", shrinking = ShrinkingMode.BOUNDED)
  void randomPieces(@ForAll("pieces") String text) {
    holds("centers/x.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void holds(String path, byte[] bytes) {
    Findings findings = new Findings();
    SourceTree tree = load(path, bytes, findings);
    List<Diagnostic> told = findings.sorted();
    if (tree.yaml().isEmpty() && tree.markdown().isEmpty()) {
      assertThat(findings.hasErrors()).as("a file that is left out has an error").isTrue();
    }
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\n|\r", -1);
    for (Diagnostic diagnostic : told) {
      var position = diagnostic.position();
      assertThat(position.file()).isEqualTo("content/" + path);
      assertThat(position.line()).isBetween(0, lines.length);
      if (position.line() > 0) {
        String line = lines[position.line() - 1];
        assertThat(position.column()).isBetween(1, line.codePointCount(0, line.length()) + 2);
      }
      assertThat(diagnostic.message("ja"))
          .isNotBlank()
          .doesNotContain("{0", "{1", "while", "Exception");
    }
  }

  private static SourceTree load(String path, byte[] bytes, Findings findings) {
    try {
      Path file = folder.resolve(path);
      Files.write(file, bytes);
      SourceTree tree = new ContentLoader(LoadLimits.DEFAULT, 1).load(folder, "content", findings);
      Files.delete(file);
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] mutated(String text, List<Change> changes) {
    List<Byte> bytes = new ArrayList<>();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      bytes.add(b);
    }
    for (Change change : changes) {
      int at = (int) (change.place() * bytes.size());
      bytes.subList(at, Math.min(bytes.size(), at + change.removed())).clear();
      for (int i = 0; i < change.inserted().length; i++) {
        bytes.add(at + i, change.inserted()[i]);
      }
    }
    byte[] out = new byte[bytes.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = bytes.get(i);
    }
    return out;
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<byte[]> pieces =
        Arbitraries.of(PIECES).map(piece -> piece.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 4),
            Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, bytes)))
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }
}
