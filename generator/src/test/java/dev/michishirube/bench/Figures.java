package dev.michishirube.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** Measured values, one a line: whose, what, how much. */
final class Figures {
  private Figures() {}

  static void add(Path file, String side, String what, String value) throws IOException {
    Files.writeString(
        file,
        side + "\t" + what + "\t" + value + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** The middle one, in milliseconds with a decimal. */
  static String median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return milliseconds(sorted[sorted.length / 2]);
  }

  static String milliseconds(double nanos) {
    return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
  }
}
