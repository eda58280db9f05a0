package dev.michishirube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One idea a file: most are small, none is long. */
class SourceSizeTest {
  private static final Path ROOT = RepositoryRoot.path();
  private static final int LONGEST = 400;

  private record Source(Path file, int lines) {}

  @Test
  void noSourceFileIsLong() {
    List<Source> all =
        Stream.of("generator/src", "templates")
            .flatMap(folder -> sources(ROOT.resolve(folder), ".java", ".js", ".ftlh", ".css"))
            .toList();
    assertThat(all).isNotEmpty().allMatch(source -> source.lines() <= LONGEST);
  }

  @Test
  void mostClassesAreSmall() {
    List<Integer> sizes =
        sources(ROOT.resolve("generator/src/main/java"), ".java")
            .filter(source -> !source.file().endsWith("package-info.java"))
            .map(Source::lines)
            .sorted()
            .toList();
    int median = sizes.get(sizes.size() / 2);
    int p90 = sizes.get(sizes.size() * 9 / 10);
    System.out.printf("main: %d files, median %d lines, p90 %d%n", sizes.size(), median, p90);
    assertThat(median).isLessThanOrEqualTo(60);
    assertThat(p90).isLessThanOrEqualTo(240);
  }

  private static Stream<Source> sources(Path folder, String... endings) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith))
          .map(file -> new Source(ROOT.relativize(file), lines(file)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
