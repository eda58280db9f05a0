package dev.michishirube.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Guesses by trial how a text that is not UTF-8 was saved. */
final class EncodingGuess {
  private EncodingGuess() {}

  /** An encoding that Japanese editors save in. */
  private record Candidate(String name, String charset) {}

  private static final List<Candidate> EIGHT_BIT =
      List.of(new Candidate("Shift_JIS", "windows-31j"), new Candidate("EUC-JP", "EUC-JP"));

  /** UTF-16 or ISO-2022-JP: their bytes can pass for UTF-8, so they are looked for first. */
  static Optional<String> beforeDecoding(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of("UTF-16LE");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of("UTF-16BE");
    }
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    // Japanese text still has line ends, spaces and keys: every tenth unit is ASCII or more.
    int enough = Math.max(1, bytes.length / 20);
    if (bytes.length % 2 == 0 && zeros[0] + zeros[1] >= enough) {
      if (zeros[0] == 0) {
        return Optional.of("UTF-16LE");
      }
      if (zeros[1] == 0) {
        return Optional.of("UTF-16BE");
      }
    }
    return escape(bytes) >= 0 ? Optional.of("ISO-2022-JP") : Optional.empty();
  }

  /** Where the first escape to Japanese characters of ISO-2022-JP stands, or -1. */
  static int escape(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return i;
      }
    }
    return -1;
  }

  /** Shift_JIS or EUC-JP, whichever makes better Japanese of the bytes; empty when neither does. */
  static Optional<String> afterDecoding(byte[] bytes) {
    String best = null;
    int bestScore = 0;
    for (Candidate candidate : EIGHT_BIT) {
      int score = score(bytes, candidate.charset());
      if (score > bestScore) {
        best = candidate.name();
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int score(byte[] bytes, String charset) {
    if (!Charset.isSupported(charset)) {
      return 0;
    }
    try {
      CharBuffer text = Charset.forName(charset).newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.chars().map(EncodingGuess::score).sum();
    } catch (CharacterCodingException e) {
      return 0;
    }
  }

  /** Kana and kanji speak for a guess; half-width katakana is what wrong guesses are full of. */
  private static int score(int c) {
    if (c >= 0xFF61 && c <= 0xFF9F || c >= 0xE000 && c <= 0xF8FF || c < 0x20 && c != '\n') {
      return -3;
    }
    boolean kana = c >= 0x3000 && c <= 0x30FF;
    boolean kanji = c >= 0x4E00 && c <= 0x9FFF;
    return kana ? 2 : kanji ? 1 : 0;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
