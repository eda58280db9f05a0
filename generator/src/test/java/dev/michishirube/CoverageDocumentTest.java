package dev.michishirube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.RuleCatalog;
import dev.michishirube.diagnostic.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of where each item of the source documents is said names all of them, and what is. */
class CoverageDocumentTest {
  private static final Path ROOT = RepositoryRoot.path();

  /** How many items the source documents hold of each group. */
  private static final Map<String, Integer> ITEMS =
      Map.ofEntries(
          Map.entry("A", 22),
          Map.entry("B", 23),
          Map.entry("C", 12),
          Map.entry("D", 6),
          Map.entry("E", 9),
          Map.entry("F", 9),
          Map.entry("G", 12),
          Map.entry("H", 6),
          Map.entry("I", 8),
          Map.entry("J", 7),
          Map.entry("K", 10));

  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-K][0-9]+) \\| .+ \\| .+ \\|$");
  private static final Pattern ID = Pattern.compile("(?m)^(?:- )?id: (\\S+)");

  /** Names of records and articles have a hyphen, those of keys do not. */
  private static final Pattern NAME = Pattern.compile("`([a-z0-9]+(?:-[a-z0-9]+)+)`");

  private static final Pattern PROSE_RULE = Pattern.compile("`(prose(?:\\.[a-z-]+)+)`");

  private final String document = text(ROOT.resolve("generator/docs/coverage.md"));

  @Test
  void eachItemHasOneLine() {
    Stream<String> keys =
        ITEMS.entrySet().stream()
            .flatMap(
                group ->
                    IntStream.rangeClosed(1, group.getValue()).mapToObj(i -> group.getKey() + i));
    assertThat(ROW.matcher(document).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(keys.toList());
  }

  @Test
  void everyRecordAndArticleThatIsNamedIsThere() throws IOException {
    Set<String> known = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve("content"))) {
      files
          .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".md"))
          .forEach(
              file -> {
                known.add(file.getFileName().toString().replaceFirst("\\.(yaml|md)$", ""));
                ID.matcher(text(file)).results().map(id -> id.group(1)).forEach(known::add);
              });
    }
    assertThat(found(NAME)).isSubsetOf(known);
  }

  @Test
  void everyRuleThatIsNamedIsThere() {
    assertThat(found(PROSE_RULE))
        .isSubsetOf(RuleCatalog.ALL.stream().map(Rule::id).collect(Collectors.toSet()));
  }

  private Set<String> found(Pattern pattern) {
    return pattern
        .matcher(document)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
