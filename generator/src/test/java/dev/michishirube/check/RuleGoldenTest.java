package dev.michishirube.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.LineFormat;
import dev.michishirube.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of {@code src/test/resources/rules/} shows one rule: a tiny site in, the whole text
 * out. A missing finding fails, and so does an extra one. {@code -Dgolden.update=true} writes
 * {@code expected.txt} anew; read the difference before committing it.
 */
class RuleGoldenTest {
  static final Path RULES = RepositoryRoot.path().resolve("generator/src/test/resources/rules");
  private static final Path BASE = RULES.resolve("_base");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Pattern RULE_IN_TEXT =
      Pattern.compile("(?m)^\\S.*: (?:error|warning|note) \\[([^\\]]+)\\]");

  /** Rules that no file in a repository can show, with the test that shows them instead. */
  private static final Map<String, String> SHOWN_ELSEWHERE = ShownElsewhere.RULES;

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> everyCaseGivesItsWholeText() throws IOException {
    return cases().stream()
        .map(c -> DynamicTest.dynamicTest(RULES.relativize(c).toString(), () -> compare(c)));
  }

  @Test
  void theBaseSiteIsWithoutFault() throws IOException {
    assertThat(text(BASE, "base")).isEmpty();
  }

  @Test
  void everyRuleHasACase() throws IOException {
    Set<String> shown = new TreeSet<>(SHOWN_ELSEWHERE.keySet());
    for (Path folder : folders()) {
      shown.add(folder.getFileName().toString());
    }
    assertThat(shown).containsExactlyElementsOf(ids());
  }

  @Test
  void everyCaseShowsTheRuleItIsNamedAfter() throws IOException {
    assumeFalse(UPDATE, "the texts are being written");
    for (Path folder : folders()) {
      for (Path one : casesIn(folder)) {
        Matcher rule = RULE_IN_TEXT.matcher(Files.readString(one.resolve("expected.txt")));
        Set<String> found = new TreeSet<>();
        while (rule.find()) {
          found.add(rule.group(1));
        }
        assertThat(found).as(one.toString()).contains(folder.getFileName().toString());
      }
    }
  }

  @Test
  void idsAreUniqueHierarchicalAndLowerCase() {
    assertThat(ids()).hasSize(RuleCatalog.ALL.size());
    assertThat(ids()).allMatch(id -> id.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"));
  }

  @Test
  void everyRuleSpeaksBothLanguages() {
    for (Rule rule : RuleCatalog.ALL) {
      assertThat(rule.message().ja()).as(rule.id()).isNotBlank().contains("。");
      assertThat(rule.message().en()).as(rule.id()).isNotBlank();
      assertThat(rule.hint().ja()).as(rule.id()).isNotBlank();
      assertThat(rule.hint().en()).as(rule.id()).isNotBlank();
    }
  }

  private void compare(Path one) throws IOException {
    String found = text(one, RULES.relativize(one).toString().replace('/', '_'));
    Path expected = one.resolve("expected.txt");
    if (UPDATE) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
  }

  private String text(Path overlay, String name) throws IOException {
    Path folder = Files.createDirectories(scratch.resolve(name));
    List<Diagnostic> found = GoldenSite.check(BASE, overlay, folder);
    return new LineFormat("ja", UnaryOperator.identity()).print(found);
  }

  private static Set<String> ids() {
    return RuleCatalog.ALL.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> cases() throws IOException {
    List<Path> cases = new ArrayList<>();
    for (Path folder : folders()) {
      cases.addAll(casesIn(folder));
    }
    return cases;
  }

  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(RULES)) {
      return folders
          .filter(Files::isDirectory)
          .filter(f -> !f.getFileName().toString().startsWith("_"))
          .sorted()
          .toList();
    }
  }

  /** The folder itself, or its sub-folders when the rule has several cases. */
  static List<Path> casesIn(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> all = inside.sorted().toList();
      boolean several =
          all.stream().allMatch(p -> Files.isDirectory(p) && !CONTENT.contains(name(p)));
      return several ? all : List.of(folder);
    }
  }

  private static final Set<String> CONTENT =
      Set.of(
          "centers",
          "organizations",
          "programs",
          "reports",
          "articles",
          "translations",
          "checklists",
          "leaflets",
          "vocabulary",
          "assets");

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
