package dev.michishirube.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds in processes of their own. */
@Tag("slow")
class ProcessTest {
  /** Steps on the disk: 200 files with their folders written, the old site's deleted, twice. */
  private static final int TWO_BUILDS = 1_600;

  @TempDir Path dir;

  @Test
  void theLockOfAnotherProcessKeepsABuildOut() throws Exception {
    Path output = dir.resolve("site-output");
    Process other = BuildLoop.start(output, "hold");
    try {
      assertThatThrownBy(() -> Sites.build(output, FileSteps.DISK, "new", 1))
          .isInstanceOf(BusyException.class);
    } finally {
      other.destroyForcibly().waitFor();
    }
    Sites.build(output, FileSteps.DISK, "new", 1);
    assertThat(Sites.read(output)).containsKey("new/0/index.html");
  }

  @Test
  void killedAtAnyMomentTheSiteIsWhole() throws Exception {
    Map<String, String> one = site("one");
    Map<String, String> two = site("two");
    Path output = dir.resolve("loop/site-output");
    Files.createDirectories(output.getParent());
    Sites.build(output, FileSteps.DISK, "one", 200);
    Random random = new Random(1);
    Set<Map<String, String>> seen = new HashSet<>();
    for (int kill = 0; kill < 12; kill++) {
      Process build = BuildLoop.start(output, "loop");
      waitForSteps(build, random.nextInt(TWO_BUILDS));
      build.destroyForcibly().waitFor();
      assertThat(Sites.read(output)).isIn(one, two, Map.of());
      Sites.recover(output, FileSteps.DISK);
      assertThat(Sites.read(output)).isIn(one, two);
      assertThat(Sites.beside(output)).containsExactly(".site-output.lock", "site-output");
      seen.add(Sites.read(output));
    }
    assertThat(seen).isNotEmpty();
  }

  private static void waitForSteps(Process build, int steps) throws IOException {
    BufferedReader told = build.inputReader();
    for (int i = 0; i < steps; i++) {
      told.readLine();
    }
  }

  private Map<String, String> site(String name) throws IOException {
    Path output = Files.createDirectories(dir.resolve(name)).resolve("site-output");
    Sites.build(output, FileSteps.DISK, name, 200);
    return Sites.read(output);
  }
}
