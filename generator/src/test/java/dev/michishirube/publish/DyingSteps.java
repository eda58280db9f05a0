package dev.michishirube.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The disk of a process that is killed: after a number of steps nothing happens any more. */
final class DyingSteps implements FileSteps {
  private final boolean torn;
  private int left;

  /**
   * A life of so many steps.
   *
   * @param torn whether the step that it dies in, when it writes, is half done
   */
  DyingSteps(int steps, boolean torn) {
    this.left = steps;
    this.torn = torn;
  }

  /** Thrown by the step that the process does not live to do, and by all after it. */
  static final class Killed extends Error {}

  private boolean dies() {
    return left-- <= 0;
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    if (dies()) {
      throw new Killed();
    }
    DISK.createFolders(folder);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    if (dies()) {
      if (torn && left == -1) {
        DISK.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      throw new Killed();
    }
    DISK.write(file, bytes);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    if (dies()) {
      throw new Killed();
    }
    DISK.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    if (dies()) {
      throw new Killed();
    }
    DISK.delete(path);
  }
}
