package dev.michishirube.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The list of all files that a build wrote, in the output itself and in the form of {@code
 * sha256sum}, so that an officer can check a copy with {@code sha256sum -c}.
 */
final class Manifest {
  static final String NAME = ".michishirube-files";
  private static final int HASH_LENGTH = 64;

  private Manifest() {}

  /** The manifest's bytes. */
  static byte[] of(Map<String, String> hashesByPath) {
    StringBuilder out = new StringBuilder();
    hashesByPath.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> out.append(e.getValue()).append("  ").append(e.getKey()).append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether a folder has this manifest and each file as it says.
   *
   * @param manifest the hash of {@link #of its bytes}
   */
  static boolean holds(Path output, String manifest) throws IOException {
    Path file = output.resolve(NAME);
    if (!Files.isRegularFile(file) || !Sha256.of(Files.readAllBytes(file)).equals(manifest)) {
      return false;
    }
    return Files.readString(file).lines().parallel().allMatch(line -> holds(line, output));
  }

  private static boolean holds(String line, Path output) {
    Path file = output.resolve(line.substring(HASH_LENGTH + 2));
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && line.startsWith(Sha256.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      return false;
    }
  }

  /** Paths that the build of this folder wrote; none when the folder has no manifest. */
  static Set<String> read(Path output) throws IOException {
    Path file = output.resolve(NAME);
    Set<String> paths = new HashSet<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readString(file).split("\n")) {
        if (line.length() > HASH_LENGTH + 2) {
          paths.add(line.substring(HASH_LENGTH + 2));
        }
      }
    }
    return paths;
  }
}
