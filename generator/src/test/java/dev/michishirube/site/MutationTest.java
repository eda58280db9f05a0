package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Slips of the hand in any line of any file: a finding or a site, never a failure of the program.
 */
@Tag("slow")
class MutationTest {
  private static final int SEEDS = Integer.getInteger("mutations", 30);

  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "[]",
          "{}",
          "[[]]",
          "{a: b}",
          "yes",
          "0",
          "-1",
          "99999999999",
          "0.5",
          "1e9",
          "\"\"",
          "\" \"",
          "2026-02-30",
          "0000-00-00",
          "9999-12-31",
          "令和8年",
          "25:99",
          "always",
          "\"Mo-Fr\"",
          "\"#\"",
          "\"０３\"",
          "*a",
          "&a x",
          "!!binary x",
          "|",
          ">",
          "'",
          "\"",
          "%",
          "https://",
          "javascript:x",
          "../../x",
          "a b",
          "A",
          "あ",
          "\"\\u0000\"",
          "🙂",
          "null",
          "131105",
          "\"131105\"",
          "\"999999\"",
          "active",
          "unknown",
          "{{center x}}",
          "- a");

  static List<Integer> seeds() {
    List<Integer> seeds = new ArrayList<>();
    for (int i = 0; i < SEEDS; i++) {
      seeds.add(i);
    }
    return seeds;
  }

  @Test
  void withoutASlipItBuilds() {
    site("full").build();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSlipIsToldOrHarmless(int seed) {
    Random random = new Random(seed);
    Map<String, String> files =
        Folder.read(RepositoryRoot.path().resolve("generator/src/test/resources/sites/full"));
    List<String> paths = List.copyOf(files.keySet());
    TestSite site = site("full");
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      String path = paths.get(random.nextInt(paths.size()));
      site = site.with("content/" + path, mutated(files.get(path), random));
    }
    BuiltSite built = site.run();
    boolean published = built.result().published();
    assertThat(published).isEqualTo(built.result().isClean());
    assertThat(published).isEqualTo(!built.files().isEmpty());
  }

  private static String mutated(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, " " + line);
      case 3 -> lines.set(at, line.substring(random.nextInt(line.length() + 1)));
      default -> lines.set(at, revalued(line, random));
    }
    return String.join("\n", lines) + "\n";
  }

  /** One of the values of a line replaced, inside of flow mappings too. */
  private static String revalued(String line, Random random) {
    List<Integer> colons = new ArrayList<>();
    for (int i = line.indexOf(": "); i >= 0; i = line.indexOf(": ", i + 1)) {
      colons.add(i + 2);
    }
    String value = VALUES.get(random.nextInt(VALUES.size()));
    if (colons.isEmpty()) {
      return line + value;
    }
    int from = colons.get(random.nextInt(colons.size()));
    String rest = line.substring(from);
    String kept = rest.matches(".*[,}].*") ? rest.replaceFirst("^[^,}\\]]*", "") : "";
    return line.substring(0, from) + value + kept;
  }
}
