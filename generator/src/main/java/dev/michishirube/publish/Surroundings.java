package dev.michishirube.publish;

import java.nio.file.Path;

/**
 * The output folder and its siblings on the same file system, where a rename is one step.
 *
 * @param output the site
 * @param staging the site to come
 * @param previous the site that was, between the two renames and until it is deleted
 * @param journal lies there exactly while a complete staging folder takes the place of the output
 * @param lock held by the build that writes
 */
record Surroundings(Path output, Path staging, Path previous, Path journal, Path lock) {
  static Surroundings of(Path output) {
    String prefix = "." + output.getFileName() + ".";
    return new Surroundings(
        output,
        output.resolveSibling(prefix + "staging"),
        output.resolveSibling(prefix + "previous"),
        output.resolveSibling(prefix + "journal"),
        output.resolveSibling(prefix + "lock"));
  }
}
