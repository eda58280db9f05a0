package dev.michishirube.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Tells a folder that may be replaced from one that may not. It only reads. */
final class OutputFolder {
  static final String MARKER = ".michishirube";
  static final String README = "README.md";
  static final byte[] MARKER_BYTES = "michishirube-output 1\n".getBytes(StandardCharsets.UTF_8);

  private static final String MARKER_START = "michishirube-output ";
  private static final int NAMED = 5;

  /** Left behind by file browsers; of no worth to anyone. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private OutputFolder() {}

  /**
   * Passes when the folder does not exist, is empty, has only a README, or is the work of a build
   * with nothing added.
   *
   * @throws PublishException when replacing the folder could lose somebody's file
   */
  static void requireReplaceable(Path output) throws IOException {
    if (!FolderTree.exists(output)) {
      return;
    }
    if (!Files.isDirectory(output)) {
      throw new PublishException(output, PublishRules.NOT_A_FOLDER);
    }
    boolean marked = hasMarker(output);
    Set<String> written = marked ? Manifest.read(output) : Set.of();
    List<String> unknown =
        FolderTree.files(output).stream()
            .filter(path -> !isOurs(path, marked) && !written.contains(path))
            .toList();
    if (unknown.isEmpty()) {
      return;
    }
    String names = String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())));
    String shown = unknown.size() > NAMED ? names + " …" : names;
    throw marked
        ? new PublishException(output, PublishRules.UNKNOWN_FILES, unknown.size(), shown)
        : new PublishException(output, PublishRules.FOREIGN, shown);
  }

  private static boolean isOurs(String path, boolean marked) {
    return path.equals(README)
        || LITTER.contains(path.substring(path.lastIndexOf('/') + 1))
        || marked && (path.equals(MARKER) || path.equals(Manifest.NAME));
  }

  private static boolean hasMarker(Path output) throws IOException {
    Path marker = output.resolve(MARKER);
    return Files.isRegularFile(marker)
        && Files.size(marker) < 1000
        && new String(Files.readAllBytes(marker), StandardCharsets.UTF_8).startsWith(MARKER_START);
  }
}
