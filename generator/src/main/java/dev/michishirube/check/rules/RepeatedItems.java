package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.load.Yaml;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same thing twice in one list: often one of the two should have been something else. */
final class RepeatedItems implements ContentRule {
  static final Rule TWICE =
      Rule.warning(
          "list.duplicate",
          new Text("「{0}」が同じ一覧に2回あります。", "\"{0}\" stands twice in the same list."),
          new Text("1つを消すか、正しい言葉に直してください。", "Remove one, or mend it if something else was meant."));

  /** Lists of mappings whose label names the item. */
  private static final Set<String> LABELLED = Set.of("parts", "results", "budget", "items");

  @Override
  public List<Rule> rules() {
    return List.of(TWICE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (RecordEntries.Identified record : RecordEntries.of(content).all()) {
      visit("", record.entry().source(), findings);
    }
    content.vocabulary().topics().forEach(t -> visit("", t.source(), findings));
    content.vocabulary().situations().forEach(t -> visit("", t.source(), findings));
    content.vocabulary().glossary().forEach(t -> visit("", t.source(), findings));
  }

  private static void visit(String key, Yaml node, Findings findings) {
    switch (node) {
      case Yaml.Mapping mapping ->
          mapping.entries().forEach(e -> visit(e.key().text(), e.value(), findings));
      case Yaml.Sequence list -> {
        Set<String> seen = new HashSet<>();
        for (Yaml item : list.items()) {
          Yaml.Scalar name = nameOf(key, item);
          if (name != null && !seen.add(folded(name.text()))) {
            findings.add(TWICE.at(name.position(), name.text()));
          }
          visit(key, item, findings);
        }
      }
      case Yaml.Scalar scalar -> {}
    }
  }

  private static Yaml.@Nullable Scalar nameOf(String key, Yaml item) {
    if (item instanceof Yaml.Scalar scalar) {
      return scalar;
    }
    if (item instanceof Yaml.Mapping mapping && LABELLED.contains(key)) {
      Yaml name = mapping.get("label") == null ? mapping.get("text") : mapping.get("label");
      return name instanceof Yaml.Scalar scalar ? scalar : null;
    }
    return null;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
