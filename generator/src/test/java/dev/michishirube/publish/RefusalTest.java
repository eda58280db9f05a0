package dev.michishirube.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.michishirube.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk refuses: the old site stays, the writer is told why, the next build works. */
class RefusalTest {
  @TempDir Path dir;
  private Path output;
  private Map<String, String> oldSite;

  @BeforeEach
  void build() {
    output = dir.resolve("site-output");
    Sites.build(output, FileSteps.DISK, "old", 2);
    oldSite = Sites.read(output);
  }

  @Test
  void aFullDiskAtAnyStepLeavesTheOldSite() throws IOException {
    assertEveryRefusalIsHarmless(
        new FileSystemException("x", null, "No space left on device"), PublishRules.DISK_FULL);
  }

  @Test
  void aFolderWithoutRightsAtAnyStepLeavesTheOldSite() throws IOException {
    assertEveryRefusalIsHarmless(new AccessDeniedException("x"), PublishRules.RIGHTS);
    assertEveryRefusalIsHarmless(
        new FileSystemException("x", null, "Read-only file system"), PublishRules.RIGHTS);
  }

  @Test
  void anyOtherRefusalIsToldInItsOwnWords() throws IOException {
    assertEveryRefusalIsHarmless(
        new FileSystemException("x", null, "Device or resource busy"), PublishRules.FAILED);
  }

  @Test
  void aReadOnlyFolderIsToldAsSuch() throws IOException {
    Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(dir), "the user may write everywhere");
      PublishException refusal = refusal(FileSteps.DISK);
      assertThat(refusal.diagnostic().rule()).isEqualTo(PublishRules.RIGHTS);
    } finally {
      Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    assertThat(Sites.read(output)).isEqualTo(oldSite);
  }

  @Test
  void everyRuleIsListedInBothLanguages() {
    assertThat(PublishRules.ALL).extracting(Rule::id).isSorted().doesNotHaveDuplicates();
    assertThat(PublishRules.ALL)
        .allSatisfy(rule -> assertThat(rule.message().en() + rule.hint().en()).isASCII());
  }

  private void assertEveryRefusalIsHarmless(IOException failure, Rule rule) throws IOException {
    int step = 0;
    for (RefusingSteps steps = new RefusingSteps(step, failure); ; step++) {
      steps = new RefusingSteps(step, failure);
      PublishException refusal = refusal(steps);
      if (refusal == null) {
        break;
      }
      assertThat(refusal.diagnostic().rule()).as("step %d", step).isEqualTo(rule);
      assertThat(Sites.read(output)).as("step %d", step).isEqualTo(oldSite);
      assertThat(Sites.beside(output)).doesNotContain(".site-output.journal");
    }
    assertThat(step).isGreaterThan(8);
    Sites.build(output, FileSteps.DISK, "old", 2);
    assertThat(Sites.read(output)).isEqualTo(oldSite);
    assertThat(Sites.beside(output)).isEqualTo(List.of(".site-output.lock", "site-output"));
  }

  private PublishException refusal(FileSteps steps) {
    return catchThrowableOfType(PublishException.class, () -> Sites.build(output, steps, "new", 2));
  }

  /** Refuses one step that is needed for the new site; those that tidy up work. */
  private static final class RefusingSteps implements FileSteps {
    private final IOException failure;
    private int left;

    RefusingSteps(int step, IOException failure) {
      this.left = step;
      this.failure = failure;
    }

    private void count() throws IOException {
      if (left-- == 0) {
        throw failure;
      }
    }

    @Override
    public void createFolders(Path folder) throws IOException {
      count();
      DISK.createFolders(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      count();
      DISK.write(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      count();
      DISK.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
      DISK.delete(path);
    }
  }
}
