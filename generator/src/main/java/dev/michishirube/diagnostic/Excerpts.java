package dev.michishirube.diagnostic;

import java.util.Optional;

/** Lines of the source files, for showing where a finding is. */
@FunctionalInterface
public interface Excerpts {
  /** Shows nothing. */
  Excerpts NONE = position -> Optional.empty();

  /**
   * The line that {@code position} names, without its line break; empty when there is none or when
   * the file may not be quoted.
   */
  Optional<String> line(Position position);
}
