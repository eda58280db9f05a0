package dev.michishirube.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Symbolic links: those that stay in the content folder are followed, others are not. */
final class Links {
  private final Path realRoot;

  /**
   * @param realRoot the content folder with its own links resolved
   */
  Links(Path realRoot) {
    this.realRoot = realRoot;
  }

  /** Where a path leads. */
  enum State {
    INSIDE,
    OUTSIDE,
    BROKEN
  }

  State state(Path path) {
    if (!Files.isSymbolicLink(path)) {
      return State.INSIDE;
    }
    try {
      return path.toRealPath().startsWith(realRoot) ? State.INSIDE : State.OUTSIDE;
    } catch (IOException e) {
      return State.BROKEN;
    }
  }

  /** Whether a folder is a link to one of the folders it stands in. */
  boolean loops(Path folder, Set<Path> above) {
    return Files.isSymbolicLink(folder) && above.contains(real(folder));
  }

  /** The folders on the way, this one included. */
  Set<Path> enter(Path folder, Set<Path> above) {
    Set<Path> here = new HashSet<>(above);
    here.add(realRoot);
    here.add(real(folder));
    return here;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
