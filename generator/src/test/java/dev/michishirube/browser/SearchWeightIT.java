package dev.michishirube.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a reader of the shipped guide loads before the search can answer; compressed bytes. */
class SearchWeightIT {
  private static final int KILOBYTE = 1000;

  @Test
  void clientAnalyserAndDictionaryAreFewBytes() throws IOException {
    Path site = ShippedGuide.folder();
    String root = Files.readString(site.resolve("search/root.js"));
    int start = root.indexOf("michi.start(");
    assertThat(start).isPositive();
    int scripts = compressed(Files.readString(only(site.resolve("assets/search"), "find.")));
    assertThat(scripts + compressed(root.substring(start))).isLessThanOrEqualTo(14 * KILOBYTE);
    assertThat(compressed(root.substring(0, start))).isLessThanOrEqualTo(10 * KILOBYTE);
  }

  private static Path only(Path folder, String beginning) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().startsWith(beginning)).toList();
      assertThat(found).hasSize(1);
      return found.getFirst();
    }
  }

  private static int compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
