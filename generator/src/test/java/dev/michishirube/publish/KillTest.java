package dev.michishirube.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.publish.DyingSteps.Killed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build is killed before each of its steps; the site is the old one or the new one, whole. */
class KillTest {
  private static final int FILES = 2;

  @TempDir Path dir;
  private int round;
  private Map<String, String> oldSite;
  private Map<String, String> newSite;

  @BeforeEach
  void buildBothOnce() throws IOException {
    oldSite = Sites.read(withOldSite());
    Path output = withOldSite();
    Sites.build(output, FileSteps.DISK, "new", FILES);
    newSite = Sites.read(output);
    assertThat(newSite).containsKeys("README.md", "new/0/index.html").isNotEqualTo(oldSite);
  }

  @Test
  void killedAtAnyStepTheNextCommandFindsAWholeSite() throws IOException {
    List<Map<String, String>> seen = new ArrayList<>();
    int steps = 0;
    boolean killed = true;
    while (killed) {
      for (boolean torn : new boolean[] {false, true}) {
        Path output = withOldSite();
        killed = dies(s -> Sites.build(output, s, "new", FILES), steps, torn);
        Map<String, String> left = Sites.read(output);
        assertThat(left).as("killed before step %d", steps).isIn(oldSite, newSite, Map.of());
        Sites.recover(output, FileSteps.DISK);
        assertWhole(output, steps);
        seen.add(left);
      }
      steps++;
    }
    assertThat(steps).isGreaterThan(2 * FILES + 6);
    assertThat(seen).contains(oldSite, newSite, Map.of());
  }

  private interface Work {
    void run(FileSteps steps);
  }

  private static boolean dies(Work work, int steps, boolean torn) {
    try {
      work.run(new DyingSteps(steps, torn));
      return false;
    } catch (Killed e) {
      return true;
    }
  }

  @Test
  void killedAgainWhileItRecoversTheSiteIsStillWhole() throws IOException {
    boolean killed = true;
    for (int first = 0; killed; first++) {
      boolean killedAgain = true;
      for (int second = 0; killedAgain; second++) {
        Path output = withOldSite();
        killed = dies(s -> Sites.build(output, s, "new", FILES), first, false);
        killedAgain = dies(s -> Sites.recover(output, s), second, true);
        Sites.recover(output, FileSteps.DISK);
        assertWhole(output, first);
      }
    }
  }

  @Test
  void theFirstSiteEverIsThereOrNot() throws IOException {
    boolean killed = true;
    for (int steps = 0; killed; steps++) {
      Path output = newPlace();
      killed = dies(s -> Sites.build(output, s, "new", FILES), steps, true);
      Sites.recover(output, FileSteps.DISK);
      assertThat(Sites.read(output).size()).as("step %d", steps).isIn(0, newSite.size() - 1);
    }
  }

  @Test
  void aReadmeThatGitBringsBackBetweenTheRenamesDoesNoHarm() throws IOException {
    boolean killed = true;
    for (int steps = 0; killed; steps++) {
      Path output = withOldSite();
      killed = dies(s -> Sites.build(output, s, "new", FILES), steps, false);
      if (!Files.exists(output)) {
        Files.createDirectories(output);
        Files.writeString(output.resolve("README.md"), "readme");
        Files.write(output.resolve(OutputFolder.MARKER), OutputFolder.MARKER_BYTES);
      }
      Sites.recover(output, FileSteps.DISK);
      assertWhole(output, steps);
    }
  }

  private void assertWhole(Path output, int steps) throws IOException {
    assertThat(Sites.read(output)).as("killed before step %d", steps).isIn(oldSite, newSite);
    assertThat(Sites.beside(output)).containsExactly(".site-output.lock", "site-output");
  }

  private Path withOldSite() throws IOException {
    Path output = newPlace();
    Files.createDirectories(output);
    Files.writeString(output.resolve("README.md"), "readme");
    Sites.build(output, FileSteps.DISK, "old", FILES);
    return output;
  }

  private Path newPlace() throws IOException {
    return Files.createDirectories(dir.resolve("round" + round++)).resolve("site-output");
  }
}
