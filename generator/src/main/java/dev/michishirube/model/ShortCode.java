package dev.michishirube.model;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A short name that tells nothing about what it stands for: the slug of at-risk items and the
 * address printed on paper.
 */
public final class ShortCode {
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 6;

  private ShortCode() {}

  /** The first six characters of the lower-case base32 (RFC 4648) of SHA-256 of {@code id}. */
  public static String of(String id) {
    BigInteger bits = new BigInteger(1, sha256(id));
    StringBuilder code = new StringBuilder();
    for (int i = 1; i <= LENGTH; i++) {
      code.append(BASE32.charAt(bits.shiftRight(256 - 5 * i).intValue() & 31));
    }
    return code.toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
