package dev.michishirube.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

/**
 * Puts the staged site in the place of the output by two renames. The journal is written before the
 * first and deleted after the second, so that what a killed build left can be told apart:
 *
 * <pre>
 * journal  staging  previous  output
 *   –         x        –      old     staging unfinished: drop it
 *   x         x        –      old     before the first rename: drop staging
 *   x         x        –       –      first site ever: finish
 *   x         x       old      –      between the renames: finish
 *   x         –       old     new     after the second: delete previous
 *   –         –       old     new     the same
 * </pre>
 *
 * <p>All of it happens under the lock.
 */
final class Swap {
  private static final byte[] JOURNAL = "michishirube-swap 1\n".getBytes(StandardCharsets.UTF_8);

  private final Surroundings around;
  private final FileSteps steps;

  Swap(Surroundings around, FileSteps steps) {
    this.around = around;
    this.steps = steps;
  }

  /** Puts the complete staging folder in place. When the disk refuses, the old site is put back. */
  void perform() throws IOException {
    steps.write(around.journal(), JOURNAL);
    boolean replaces = FolderTree.exists(around.output());
    try {
      if (replaces) {
        steps.move(around.output(), around.previous());
      }
      steps.move(around.staging(), around.output());
    } catch (IOException e) {
      if (replaces && !FolderTree.exists(around.output())) {
        steps.move(around.previous(), around.output());
      }
      steps.delete(around.journal());
      throw e;
    }
    steps.delete(around.journal());
    try {
      FolderTree.delete(around.previous(), steps);
    } catch (IOException e) {
      // The new site stands; the next build deletes what is left of the old one.
      return;
    }
  }

  /** Finishes or undoes what a killed build began. Nothing is left but the output. */
  void recover() throws IOException {
    boolean moved = FolderTree.exists(around.previous());
    if (stagingIsComplete() && (moved || !FolderTree.exists(around.output()))) {
      finish();
    }
    if (FolderTree.exists(around.journal())) {
      steps.delete(around.journal());
    }
    FolderTree.delete(around.staging(), steps);
    if (FolderTree.exists(around.previous())) {
      if (FolderTree.exists(around.output())) {
        FolderTree.delete(around.previous(), steps);
      } else {
        steps.move(around.previous(), around.output());
      }
    }
  }

  private void finish() throws IOException {
    if (FolderTree.exists(around.output())) {
      // Somebody made the folder anew meanwhile, such as git with the README.
      OutputFolder.requireReplaceable(around.output());
      FolderTree.delete(around.output(), steps);
    }
    steps.move(around.staging(), around.output());
  }

  private boolean stagingIsComplete() throws IOException {
    return FolderTree.exists(around.staging())
        && Files.isRegularFile(around.journal())
        && Arrays.equals(Files.readAllBytes(around.journal()), JOURNAL);
  }
}
