package dev.michishirube.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.diagnostic.LineFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documents that this product was made for contradict themselves. A small content folder says
 * the same things: each contradiction gets one finding, at its line, and nothing else does.
 */
class ContradictionsTest {
  private static final Path RESOURCES =
      RepositoryRoot.path().resolve("generator/src/test/resources");

  @TempDir Path scratch;

  @Test
  void eachContradictionGetsOneFinding() throws IOException {
    Path folder = RESOURCES.resolve("contradictions");
    String found =
        new LineFormat("ja", UnaryOperator.identity())
            .print(GoldenSite.check(RESOURCES.resolve("rules/_base"), folder, scratch));
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }
}
