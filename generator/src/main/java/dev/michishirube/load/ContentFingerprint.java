package dev.michishirube.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** SHA-256 of texts and their paths, in whatever order threads read them. */
final class ContentFingerprint {
  private final Map<String, byte[]> hashes = new ConcurrentSkipListMap<>();

  void add(String path, String text) {
    hashes.put(path, sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  byte[] ofAll() {
    MessageDigest all = sha256();
    hashes.forEach(
        (path, hash) -> {
          all.update(path.getBytes(StandardCharsets.UTF_8));
          all.update(hash);
        });
    return all.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
