package dev.michishirube.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./guide} with the jar that this build has just made. */
@DisabledOnOs(OS.WINDOWS)
class GuideIT {
  private static final Path GUIDE = RepositoryRoot.path().resolve("guide");

  @TempDir Path folder;

  @Test
  void startsFromAnotherFolderAndThroughALink() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("ほかの 場所"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("案内 guide"), GUIDE);

    Shell.Result result = Shell.run(elsewhere, Map.of(), link.toString(), "--version");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("0.1.0");
    assertThat(result.exit()).isZero();
  }
}
