package dev.michishirube.ownwords;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of the source documents: for each of their runs the first 40 bits of its SHA-256,
 * sorted, five bytes each and nothing else. The documents are other people's texts and are no part
 * of this repository; from the hashes nobody can read them.
 *
 * <p>Forty bits are enough. With n = 22,000 runs a run of somebody's own words meets one of them by
 * chance once in 2^40 / n = 50 million; the whole guide has fewer than two million, and the same
 * text gives the same answer every time. A false alarm, should one ever come, goes away with any
 * change of words.
 */
final class KnownRuns {
  private static final String RESOURCE = "/sources/runs-25.bin";

  private final long[] hashes;

  private KnownRuns(long[] hashes) {
    this.hashes = hashes;
  }

  static KnownRuns committed() throws IOException {
    try (InputStream in = Objects.requireNonNull(KnownRuns.class.getResourceAsStream(RESOURCE))) {
      return read(in);
    }
  }

  static KnownRuns read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    long[] hashes = new long[bytes.length / Runs.HASH_BYTES];
    for (int i = 0; i < bytes.length; i++) {
      int at = i / Runs.HASH_BYTES;
      hashes[at] = hashes[at] << 8 | bytes[i] & 0xFF;
    }
    return new KnownRuns(hashes);
  }

  static void write(Set<Long> hashes, Path file) throws IOException {
    long[] sorted = hashes.stream().mapToLong(Long::longValue).sorted().toArray();
    byte[] bytes = new byte[sorted.length * Runs.HASH_BYTES];
    for (int i = 0; i < bytes.length; i++) {
      int place = Runs.HASH_BYTES - 1 - i % Runs.HASH_BYTES;
      bytes[i] = (byte) (sorted[i / Runs.HASH_BYTES] >>> (8 * place));
    }
    Files.write(file, bytes);
  }

  int size() {
    return hashes.length;
  }

  boolean has(Runs.Run run) {
    return Arrays.binarySearch(hashes, run.hash()) >= 0;
  }
}
