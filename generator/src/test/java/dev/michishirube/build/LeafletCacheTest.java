package dev.michishirube.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeafletCacheTest {
  private static final String KEY = "0a";
  private static final byte[] PDF = {'%', 'P', 'D', 'F', 0, -1};

  @TempDir Path folder;

  @Test
  void givesBackTheBytesAndTheTexts() {
    LeafletCache.in(folder).keep(KEY, leaflet(2, "港町𠮷\n", "", "相談"));
    KeptLeaflet found = LeafletCache.in(folder).find(KEY).orElseThrow();
    assertThat(found.pdf()).isEqualTo(PDF);
    assertThat(found.pages()).isEqualTo(2);
    assertThat(found.title()).isEqualTo("ちらし");
    assertThat(found.plain()).isEqualTo("相談先\n");
    assertThat(found.bare()).containsExactly("葛");
    assertThat(found.texts()).containsExactly("港町𠮷\n", "", "相談");
    assertThat(LeafletCache.in(folder).find("0b")).isEmpty();
  }

  @Test
  void takesNoneWhoseTextsWereChanged() throws IOException {
    LeafletCache.in(folder).keep(KEY, leaflet(1, "しるべ市港町3-4-5"));
    Path file = only();
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, bytes.replace("3-4-5", "1-1-1"), StandardCharsets.ISO_8859_1);
    assertThat(LeafletCache.in(folder).find(KEY)).isEmpty();
  }

  @Test
  void dropsWhatWasNotUsed() throws IOException {
    LeafletCache first = LeafletCache.in(folder);
    first.keep(KEY, leaflet(1));
    first.keep("0b", leaflet(1));
    LeafletCache second = LeafletCache.in(folder);
    second.find("0b");
    second.drop();
    assertThat(only().getFileName().toString()).startsWith("0b-");
  }

  @Test
  void knowsTheKeysOfTheLastBuildForItsInputsAlone() throws IOException {
    Map<String, String> keys = Map.of("tokyo-area", KEY, "meguro-center", "0b");
    LeafletCache first = LeafletCache.in(folder);
    first.keepKeys("1f", Map.of("old", "0c"));
    LeafletCache.in(folder).keepKeys("1e", keys);
    LeafletCache second = LeafletCache.in(folder);
    assertThat(second.keysFor("1e")).isEqualTo(keys);
    assertThat(second.keysFor("1d")).isEmpty();
    second.drop();
    assertThat(only().getFileName().toString()).startsWith("1e-");
    Files.writeString(only(), "tokyo-area\t0d\n");
    assertThat(LeafletCache.in(folder).keysFor("1e")).isEmpty();
  }

  private static KeptLeaflet leaflet(int pages, String... texts) {
    return new KeptLeaflet(PDF, pages, "ちらし", "相談先\n", List.of("葛"), List.of(texts));
  }

  private Path only() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }
}
