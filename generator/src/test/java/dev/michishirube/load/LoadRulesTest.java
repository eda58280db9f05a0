package dev.michishirube.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadRulesTest {
  @Test
  void idsAreUniqueAndHierarchical() {
    assertThat(LoadRules.ALL).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(LoadRules.ALL)
        .extracting(Rule::id)
        .allMatch(id -> id.matches("(file|yaml|holidays)(\\.[a-z0-9-]+)+"));
  }

  @Test
  void everyRuleSpeaksBothLanguagesPlainly() {
    for (Rule rule : LoadRules.ALL) {
      for (String text : List.of(rule.message().ja(), rule.hint().ja())) {
        assertThat(text).as(rule.id()).containsPattern("[ぁ-ん]").containsPattern("[。）：]|\\{\\d}$");
      }
      for (String text : List.of(rule.message().en(), rule.hint().en())) {
        assertThat(text).as(rule.id()).isNotBlank();
        assertThat(text.replaceAll("[\uFFFD：…]", "")).as(rule.id()).isASCII();
      }
    }
  }
}
