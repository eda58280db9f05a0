package dev.michishirube.ownwords;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The runs of 25 characters that a text is made of. Spaces, punctuation and markup count for
 * nothing, and neither do width and case, so that a sentence is known again when somebody moved its
 * commas.
 */
final class Runs {
  static final int LENGTH = 25;

  /** Bytes that are kept of a run's SHA-256; see {@link KnownRuns}. */
  static final int HASH_BYTES = 5;

  private Runs() {}

  /**
   * A run and where it begins.
   *
   * @param offset of its first character in the text as it was given
   */
  record Run(String letters, int offset) {
    long hash() {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] all = digest.digest(letters.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(all).getLong() >>> (Long.SIZE - 8 * HASH_BYTES);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }

  static List<Run> of(String text) {
    StringBuilder letters = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      String folded = folded(Character.toString(text.codePointAt(at)));
      letters.append(folded);
      for (int i = 0; i < folded.length(); i++) {
        offsets.add(at);
      }
    }
    List<Run> runs = new ArrayList<>();
    for (int start = 0; start + LENGTH <= letters.length(); start++) {
      runs.add(new Run(letters.substring(start, start + LENGTH), offsets.get(start)));
    }
    return runs;
  }

  private static String folded(String character) {
    return Normalizer.normalize(character, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
