package dev.michishirube.load;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files of other programs, known by their first bytes. */
final class Magic {
  private static final Map<String, String> STARTS = new LinkedHashMap<>();

  static {
    STARTS.put("%PDF-", "PDF");
    STARTS.put("PK\u0003\u0004", "Excel, Word, ZIP");
    STARTS.put("\u00D0\u00CF\u0011\u00E0", "Excel, Word");
    STARTS.put("\u0089PNG", "PNG");
    STARTS.put("\u00FF\u00D8\u00FF", "JPEG");
    STARTS.put("GIF8", "GIF");
    STARTS.put("{\\rtf", "RTF");
  }

  private Magic() {}

  /** What kind of file begins with {@code bytes}; empty for text. */
  static Optional<String> kind(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    return STARTS.entrySet().stream()
        .filter(entry -> start.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
