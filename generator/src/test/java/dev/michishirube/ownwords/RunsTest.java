package dev.michishirube.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as the same words, and what is left out. */
class RunsTest {
  private static final String SENTENCE = "相談に来る人は、まず電話をかけて、日時を決めてから、窓口に行きます。";

  @Test
  void marksSpacesAndWidthMakeNoDifference() {
    assertThat(Runs.of("相談に来る人は**まず**電話を　かけて、\n日時を決めてから、「窓口」に行きます"))
        .extracting(Runs.Run::hash)
        .isEqualTo(Runs.of(SENTENCE).stream().map(Runs.Run::hash).toList());
    assertThat(Runs.of("ＡＢＣ０３ｶﾞａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓ").getFirst().letters()).startsWith("abc03");
  }

  @Test
  void aRunKnowsItsLine() {
    Passage passage =
        Passage.own("みじかい。\n\n" + SENTENCE, new Position("a.md", 7, 1)).findFirst().get();
    Runs.Run run = Runs.of(passage.text()).get(4);
    assertThat(passage.lineOf(run)).isEqualTo(9);
  }

  @Test
  void verbatimQuotationsAndAddressesAreLeftOut() {
    String text =
        "はじめ\n\n> "
            + SENTENCE
            + "\n> {source=\"法律\" verbatim}\n\nおわり https://example.jp/"
            + "a".repeat(40);
    assertThat(Passage.own(text, new Position("a.md", 1, 1)))
        .allMatch(passage -> Runs.of(passage.text()).isEmpty())
        .last()
        .extracting(Passage::line)
        .isEqualTo(6);
    assertThat(Passage.own("> " + SENTENCE, new Position("a.md", 1, 1)))
        .anyMatch(passage -> !Runs.of(passage.text()).isEmpty());
  }

  @Test
  void theFileOfHashesReadsBack(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("runs.bin");
    TreeSet<Long> hashes = new TreeSet<>();
    Runs.of(SENTENCE).forEach(run -> hashes.add(run.hash()));
    KnownRuns.write(hashes, file);
    assertThat(Files.size(file)).isEqualTo(5L * hashes.size());
    assertThat(KnownRuns.read(Files.newInputStream(file)).has(Runs.of(SENTENCE).get(2))).isTrue();
    assertThat(KnownRuns.read(Files.newInputStream(file)).has(Runs.of("わ".repeat(25)).getFirst()))
        .isFalse();
  }
}
