package dev.michishirube.print.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the shipped guide says can be printed. */
class ShippedCharactersTest {
  private static final List<String> WHERE =
      List.of(
          "content",
          "templates/messages/ja.yaml",
          "templates/messages/easy.yaml",
          "generator/src/main/resources/dev/michishirube/reference");

  /** The own names of languages whose script no face has; paper names them in Japanese. */
  private static final List<String> NAMES_ON_SCREEN = List.of("zh-Hans: 简体中文", "ko: 한국어");

  @Test
  void everyCharacterHasAGlyph() throws IOException {
    Typefaces faces = Typefaces.load();
    Map<String, String> missing = new TreeMap<>();
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        if (NAMES_ON_SCREEN.contains(line.strip())) {
          continue;
        }
        faces
            .firstMissing(line)
            .ifPresent(point -> missing.put(Character.toString(point), file + ": " + line));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String where : WHERE) {
      try (Stream<Path> found = Files.walk(RepositoryRoot.path().resolve(where))) {
        found.filter(file -> file.toString().matches(".*\\.(yaml|md|csv)")).forEach(files::add);
      }
    }
    assertThat(files).hasSizeGreaterThan(100);
    return files;
  }
}
