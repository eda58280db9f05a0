package dev.michishirube.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that cries wolf is soon not read: sentences that are nearly a mistake find nothing. */
class HarmlessProseTest {
  private static final Path RESOURCES =
      RepositoryRoot.path().resolve("generator/src/test/resources");

  @TempDir Path scratch;

  @Test
  void nearMissesAreLeftAlone() throws IOException {
    assertThat(
            GoldenSite.check(
                RESOURCES.resolve("rules/_base"), RESOURCES.resolve("prose/harmless"), scratch))
        .isEmpty();
  }
}
