package dev.michishirube.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Whether a file may hold a secret address. Asked of the bare text, because a file that cannot be
 * parsed may hold one too.
 */
final class SecretFiles {
  private static final Pattern SECRET = Pattern.compile("visibility\\s*[:：]?\\s*[\"']?secret");

  private SecretFiles() {}

  static boolean holdsSecret(Path file) {
    try {
      return SECRET.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      // Unreadable text is not quoted either.
      return true;
    }
  }
}
