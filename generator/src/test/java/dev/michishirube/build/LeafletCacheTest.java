package dev.michishirube.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeafletCacheTest {
  private static final String KEY = "0a";
  private static final byte[] PDF = {'%', 'P', 'D', 'F', 0, -1};

  @TempDir Path folder;

  @Test
  void givesBackTheBytesAndTheTexts() {
    LeafletCache.in(folder).keep(KEY, new KeptLeaflet(PDF, 2, List.of("港町𠮷\n", "", "相談")));
    KeptLeaflet found = LeafletCache.in(folder).find(KEY).orElseThrow();
    assertThat(found.pdf()).isEqualTo(PDF);
    assertThat(found.pages()).isEqualTo(2);
    assertThat(found.texts()).containsExactly("港町𠮷\n", "", "相談");
    assertThat(LeafletCache.in(folder).find("0b")).isEmpty();
  }

  @Test
  void takesNoneWhoseTextsWereChanged() throws IOException {
    LeafletCache.in(folder).keep(KEY, new KeptLeaflet(PDF, 1, List.of("しるべ市港町3-4-5")));
    Path file = only();
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, bytes.replace("3-4-5", "1-1-1"), StandardCharsets.ISO_8859_1);
    assertThat(LeafletCache.in(folder).find(KEY)).isEmpty();
  }

  @Test
  void dropsWhatWasNotUsed() throws IOException {
    LeafletCache first = LeafletCache.in(folder);
    first.keep(KEY, new KeptLeaflet(PDF, 1, List.of()));
    first.keep("0b", new KeptLeaflet(PDF, 1, List.of()));
    LeafletCache second = LeafletCache.in(folder);
    second.find("0b");
    second.drop();
    assertThat(only().getFileName().toString()).startsWith("0b-");
  }

  private Path only() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }
}
