package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.InvisibleCharacters.Cleaned;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the text of one file: UTF-8, with or without byte order mark, within the size limit. */
final class SourceReader {
  private final LoadLimits limits;

  SourceReader(LoadLimits limits) {
    this.limits = limits;
  }

  /**
   * The text of a file without its byte order mark.
   *
   * @param display the path that diagnostics print
   */
  String read(Path file, String display, Findings findings) throws UnreadableException {
    return text(file, display, findings, SourceReader::decode);
  }

  /** The same of the one file that may also be Shift_JIS, as the Cabinet Office publishes it. */
  String readHolidays(Path file, String display, Findings findings) throws UnreadableException {
    return text(file, display, findings, HolidayBytes::decode);
  }

  /** Makes text of bytes, or says at which place of {@code display} it cannot. */
  private interface Decoding {
    String decode(byte[] bytes, String display) throws UnreadableException;
  }

  private String text(Path file, String display, Findings findings, Decoding decoding)
      throws UnreadableException {
    byte[] bytes = bytes(file, display);
    Optional<String> kind = Magic.kind(bytes);
    if (kind.isPresent()) {
      throw new UnreadableException(FileRules.BINARY.at(Position.ofFile(display), kind.get()));
    }
    Cleaned cleaned = InvisibleCharacters.clean(decoding.decode(bytes, display), display);
    findings.addAll(cleaned.findings());
    if (cleaned.text().isBlank()) {
      throw new UnreadableException(FileRules.EMPTY.at(Position.ofFile(display)));
    }
    return cleaned.text();
  }

  private byte[] bytes(Path file, String display) throws UnreadableException {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableException(FileRules.NOT_A_FILE.at(Position.ofFile(display)));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(limits.bytesPerFile() + 1);
      if (bytes.length > limits.bytesPerFile()) {
        throw new UnreadableException(
            FileRules.TOO_LARGE.at(Position.ofFile(display), limits.bytesPerFile() >> 20));
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableException(FileRules.UNREADABLE.at(Position.ofFile(display)));
    }
  }

  private static String decode(byte[] bytes, String display) throws UnreadableException {
    Optional<String> early = EncodingGuess.beforeDecoding(bytes);
    if (early.isPresent()) {
      int escape = Math.max(0, EncodingGuess.escape(bytes));
      String before = new String(bytes, 0, escape, StandardCharsets.ISO_8859_1);
      throw new UnreadableException(FileRules.ENCODING.at(end(before, display), early.get()));
    }
    Utf8 decoded = Utf8.decode(bytes);
    String text = decoded.text();
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (!decoded.valid()) {
      throw new UnreadableException(notUtf8(bytes, end(text, display)));
    }
    return text;
  }

  private static Diagnostic notUtf8(byte[] bytes, Position position) {
    Optional<String> guess =
        Utf8.mostly(bytes) ? Optional.empty() : EncodingGuess.afterDecoding(bytes);
    return guess
        .map(name -> FileRules.ENCODING.at(position, name))
        .orElseGet(() -> FileRules.ENCODING_UNKNOWN.at(position));
  }

  /** The place just behind a text. */
  static Position end(String text, String display) {
    Lines lines = Lines.of(text);
    return new Position(
        display, lines.lineOf(text.length()) + 1, lines.columnOf(text.length()) + 1);
  }
}
