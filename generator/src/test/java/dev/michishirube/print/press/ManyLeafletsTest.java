package dev.michishirube.print.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.bench.InventContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide of a thousand records, a leaflet for each, built whole in little memory. */
@Tag("full")
class ManyLeafletsTest {
  @TempDir Path folder;

  @Test
  void aThousandLeafletsNeedLittleMemory() throws IOException {
    Path content = folder.resolve("content");
    InventContent.guide(1_000, content);
    Files.createDirectories(content.resolve("leaflets"));
    Files.writeString(
        content.resolve("leaflets/all.yaml"),
        "id: all\nform: center\nrecords: [" + ids(content) + "]\n");
    ChildGuide.run(
        Path.of(System.getProperty("java.home")),
        List.of("-Xmx256m"),
        List.of(
            "build",
            "--content",
            content.toString(),
            "--templates",
            RepositoryRoot.path().resolve("templates").toString(),
            "--output",
            folder.resolve("site-output").toString(),
            "--today",
            "2026-11-22",
            "--clean"));
    try (Stream<Path> found = Files.list(folder.resolve("site-output/leaflets"))) {
      assertThat(found.filter(file -> file.toString().endsWith(".pdf")).count())
          .isGreaterThanOrEqualTo(1_000);
    }
  }

  private static String ids(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content.resolve("centers"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .collect(Collectors.joining(", "));
    }
  }
}
