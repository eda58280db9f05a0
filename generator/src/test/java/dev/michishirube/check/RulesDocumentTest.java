package dev.michishirube.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.plan.PlanRules;
import dev.michishirube.print.PrintRules;
import dev.michishirube.publish.PublishRules;
import dev.michishirube.render.template.RenderRules;
import dev.michishirube.verify.VerifyRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesDocumentTest {
  private static final Path DOCUMENT = RepositoryRoot.path().resolve("generator/docs/rules.md");

  @Test
  void theDocumentSaysWhatTheCodeDoes() throws IOException {
    String written = RulesDocument.of(everyRule(), RuleGoldenTest.RULES);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(DOCUMENT, written);
    }
    assertThat(written)
        .as("run ./mvnw test -Dtest=RulesDocumentTest -Dgolden.update=true -pl generator")
        .isEqualTo(Files.readString(DOCUMENT));
  }

  @Test
  void noTwoStagesUseTheSameId() {
    assertThat(everyRule()).extracting(Rule::id).doesNotHaveDuplicates();
  }

  /** Those of looking at the content, and those of the later stages. */
  private static List<Rule> everyRule() {
    return Stream.of(
            RuleCatalog.ALL,
            PlanRules.ALL,
            RenderRules.ALL,
            PrintRules.ALL,
            VerifyRules.ALL,
            PublishRules.ALL)
        .flatMap(List::stream)
        .sorted()
        .toList();
  }
}
