package dev.michishirube.load;

import dev.michishirube.diagnostic.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
  String read(Path file, String display) throws UnreadableException {
    byte[] bytes = bytes(file, display);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableException(FileRules.ENCODING_UNKNOWN.at(Position.ofFile(display)));
    }
  }

  private byte[] bytes(Path file, String display) throws UnreadableException {
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
}
