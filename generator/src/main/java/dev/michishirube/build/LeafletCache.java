package dev.michishirube.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leaflets of earlier builds, found by the hash of everything that has a say in their bytes. A file
 * is {@code <key>-<pages>-<hash of the bytes>.pdf}, so that a damaged one is not taken. May be used
 * by several threads.
 */
final class LeafletCache {
  private static final String ENDING = ".pdf";
  private static final int CHECK = 16;

  private final @Nullable Path folder;
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /** A leaflet as it was drawn. */
  record Kept(byte[] pdf, int pages) {}

  private LeafletCache(@Nullable Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the cache.
   *
   * @param folder null for none; one that cannot be written is none either
   */
  static LeafletCache in(@Nullable Path folder) {
    if (folder == null) {
      return new LeafletCache(null);
    }
    try {
      Files.createDirectories(folder);
      LeafletCache cache = new LeafletCache(folder);
      try (Stream<Path> files = Files.list(folder)) {
        files.map(file -> file.getFileName().toString()).forEach(cache::learn);
      }
      return cache;
    } catch (IOException | UncheckedIOException e) {
      return new LeafletCache(null);
    }
  }

  private void learn(String name) {
    if (name.endsWith(ENDING) && name.split("-", -1).length == 3) {
      names.put(name.substring(0, name.indexOf('-')), name);
    }
  }

  Optional<Kept> find(String key) {
    String name = names.get(key);
    if (folder == null || name == null) {
      return Optional.empty();
    }
    try {
      byte[] pdf = Files.readAllBytes(folder.resolve(name));
      String[] parts = name.substring(0, name.length() - ENDING.length()).split("-", -1);
      if (!parts[2].equals(check(pdf))) {
        return Optional.empty();
      }
      used.add(name);
      return Optional.of(new Kept(pdf, Integer.parseInt(parts[1])));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  void keep(String key, Kept leaflet) {
    if (folder == null) {
      return;
    }
    String name = key + "-" + leaflet.pages() + "-" + check(leaflet.pdf()) + ENDING;
    try {
      Path part = Files.createTempFile(folder, "part", "");
      Files.write(part, leaflet.pdf());
      Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      used.add(name);
    } catch (IOException e) {
      // The next build draws it again.
    }
  }

  /** Forgets what this build did not use. */
  void drop() {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!used.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // They take room, no more.
    }
  }

  private static String check(byte[] bytes) {
    return HexFormat.of().formatHex(Arrays.copyOf(sha256().digest(bytes), CHECK));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
