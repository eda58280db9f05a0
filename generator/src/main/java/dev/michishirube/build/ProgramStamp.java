package dev.michishirube.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells one build of the program from every other: what it drew, another may draw otherwise. */
final class ProgramStamp {
  private ProgramStamp() {}

  /** The hash of the program's jar, or of its class files, and of the names of its libraries. */
  static String read() {
    MessageDigest digest = LeafletCache.sha256();
    digest.update(System.getProperty("java.class.path", "").getBytes(StandardCharsets.UTF_8));
    CodeSource source = ProgramStamp.class.getProtectionDomain().getCodeSource();
    try {
      for (Path file : files(Path.of(source.getLocation().toURI()))) {
        digest.update(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path program) throws IOException {
    try (Stream<Path> files = Files.walk(program)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
