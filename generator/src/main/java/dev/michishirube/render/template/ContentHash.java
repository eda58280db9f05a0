package dev.michishirube.render.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what a browser loads. */
final class ContentHash {
  private static final int SHORT = 10;

  private ContentHash() {}

  static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** As much of it, in hexadecimal digits, as tells files of one name apart. */
  static String shortOf(String text) {
    return HexFormat.of().formatHex(of(text)).substring(0, SHORT);
  }
}
