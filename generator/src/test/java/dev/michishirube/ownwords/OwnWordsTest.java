package dev.michishirube.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No sentence of a source document is copied: no text of the guide has 25 characters in a row that
 * one of them has. Excepted are block quotations marked {@code verbatim}, addresses of web pages
 * and mailboxes, and official names.
 */
class OwnWordsTest {
  private static final Path ROOT = RepositoryRoot.path();

  private final SourceTree tree =
      new ContentLoader(LoadLimits.DEFAULT, 2)
          .load(ROOT.resolve("content"), "content", new Findings());

  @Test
  void nothingInTheContentIsCopied() throws IOException {
    KnownRuns known = KnownRuns.committed();
    Set<String> names =
        ContentTexts.officialNames(tree)
            .flatMap(name -> Runs.of(name).stream())
            .map(Runs.Run::letters)
            .collect(Collectors.toSet());
    List<Passage> passages = ContentTexts.passages(tree).toList();

    assertThat(known.size()).isGreaterThan(20_000);
    assertThat(passages).hasSizeGreaterThan(20_000);
    assertThat(passages.stream().flatMap(passage -> copied(passage, known, names))).isEmpty();
  }

  @Test
  void nothingThatTemplatesSayIsCopied() throws IOException {
    KnownRuns known = KnownRuns.committed();
    try (Stream<Path> files = Files.list(ROOT.resolve("templates/messages"))) {
      assertThat(
              files
                  .flatMap(OwnWordsTest::lines)
                  .flatMap(passage -> copied(passage, known, Set.of())))
          .isEmpty();
    }
  }

  private static Stream<String> copied(Passage passage, KnownRuns known, Set<String> names) {
    return Runs.of(passage.text()).stream()
        .filter(run -> known.has(run) && !names.contains(run.letters()))
        .map(run -> passage.file() + ":" + passage.lineOf(run) + ": " + run.letters());
  }

  private static Stream<Passage> lines(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return IntStream.range(0, lines.size())
          .boxed()
          .flatMap(i -> Passage.own(lines.get(i), new Position(file.getFileName() + "", i + 1, 1)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
