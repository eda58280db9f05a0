package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;

/**
 * A few characters of a line that are not what YAML wants, and what the writer meant. It is
 * reported, and mended in memory, so that the rest of the file is read and checked all the same.
 *
 * @param line counted from 0 in the parsed text
 * @param column counted from 0
 * @param removed how many characters are replaced
 * @param meant what stands there instead
 */
record Slip(int line, int column, int removed, String meant, Diagnostic diagnostic) {
  /** How many characters the line grows by when it is mended. */
  int growth() {
    return meant.length() - removed;
  }
}
