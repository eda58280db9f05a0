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
 * is {@code <key>-<hash of its bytes>.leaflet}, so that a damaged one is not taken. The key tells
 * the program too, so that texts are those that this very program reads in the PDF. May be used by
 * several threads.
 */
final class LeafletCache {
  private static final String ENDING = ".leaflet";
  private static final int CHECK = 16;

  private final @Nullable Path folder;
  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Set<String> used = ConcurrentHashMap.newKeySet();

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
    if (name.endsWith(ENDING) && name.split("-", -1).length == 2) {
      names.put(name.substring(0, name.indexOf('-')), name);
    }
  }

  Optional<KeptLeaflet> find(String key) {
    String name = names.get(key);
    if (folder == null || name == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      if (!name.equals(name(key, bytes))) {
        return Optional.empty();
      }
      KeptLeaflet leaflet = KeptLeaflet.read(bytes);
      used.add(name);
      return Optional.of(leaflet);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void keep(String key, KeptLeaflet leaflet) {
    if (folder == null) {
      return;
    }
    byte[] bytes = leaflet.bytes();
    String name = name(key, bytes);
    try {
      Path part = Files.createTempFile(folder, "part", "");
      Files.write(part, bytes);
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

  private static String name(String key, byte[] bytes) {
    String check = HexFormat.of().formatHex(Arrays.copyOf(sha256().digest(bytes), CHECK));
    return key + "-" + check + ENDING;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
