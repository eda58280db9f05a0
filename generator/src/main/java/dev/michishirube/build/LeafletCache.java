package dev.michishirube.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leaflets of earlier builds, found by the hash of everything that has a say in their bytes, and
 * for the inputs of the last build the list of those hashes. A file is {@code <key>-<hash of its
 * bytes>.leaflet} or {@code .list}, so that a damaged one is not taken. The key tells the program
 * too, so that texts are those that this very program reads in the PDF. May be used by several
 * threads.
 */
final class LeafletCache {
  private static final String LEAFLET = ".leaflet";
  private static final String LIST = ".list";
  private static final int CHECK = 16;

  private final @Nullable Path folder;

  /** Of files, by what stands before the hash of their bytes. */
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
    if (name.matches("[^-]+-[^-]+") && (name.endsWith(LEAFLET) || name.endsWith(LIST))) {
      names.put(name.substring(0, name.indexOf('-')), name);
    }
  }

  Optional<KeptLeaflet> find(String key) {
    try {
      byte[] bytes = read(key, LEAFLET);
      return bytes.length == 0 ? Optional.empty() : Optional.of(KeptLeaflet.read(bytes));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void keep(String key, KeptLeaflet leaflet) {
    write(key, LEAFLET, leaflet.bytes());
  }

  /** The keys of leaflets by the ids of their editions, as a build with these inputs found them. */
  Map<String, String> keysFor(String inputs) {
    Map<String, String> keys = new TreeMap<>();
    try {
      new String(read(inputs, LIST), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", 2))
          .forEach(line -> keys.put(line[0], line[1]));
    } catch (IOException e) {
      // Sheets are then compared one by one.
    }
    return keys;
  }

  void keepKeys(String inputs, Map<String, String> keys) {
    StringBuilder list = new StringBuilder();
    new TreeMap<>(keys).forEach((id, key) -> list.append(id).append('\t').append(key).append('\n'));
    write(inputs, LIST, list.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing when there is no such file, or one that was changed. */
  private byte[] read(String key, String ending) throws IOException {
    String name = names.get(key);
    if (folder == null || name == null || !name.endsWith(ending)) {
      return new byte[0];
    }
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    if (!name.equals(name(key, bytes, ending))) {
      return new byte[0];
    }
    used.add(name);
    return bytes;
  }

  private void write(String key, String ending, byte[] bytes) {
    String name = name(key, bytes, ending);
    if (folder == null || used.contains(name)) {
      return;
    }
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

  private static String name(String key, byte[] bytes, String ending) {
    String check = HexFormat.of().formatHex(Arrays.copyOf(sha256().digest(bytes), CHECK));
    return key + "-" + check + ending;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
