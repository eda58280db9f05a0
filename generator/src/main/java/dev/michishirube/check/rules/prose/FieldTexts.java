package dev.michishirube.check.rules.prose;

import dev.michishirube.load.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the free texts of a record: what is printed as the writer wrote it. */
final class FieldTexts {
  /** Keys whose values are sentences. */
  private static final Set<String> SENTENCES =
      Set.of(
          "note",
          "status_note",
          "what_happens",
          "ok_to",
          "busy_note",
          "response_time",
          "plain",
          "gives",
          "for",
          "how",
          "deadline",
          "background",
          "effects",
          "lessons",
          "why",
          "lead",
          "features",
          "advice",
          "title",
          "text",
          "label",
          "say",
          "asked_for",
          "not_asked",
          "items_given");

  /** What stands under these is quoted from elsewhere or is no sentence. */
  private static final Set<String> CLOSED =
      Set.of(
          "sources",
          "source",
          "acknowledge",
          "conflicts",
          "hours",
          "assured",
          "exceptions",
          "location");

  private final List<Passage> found = new ArrayList<>();

  private FieldTexts() {}

  static List<Passage> in(Yaml.Mapping record) {
    FieldTexts texts = new FieldTexts();
    texts.visit(record, false);
    return texts.found;
  }

  /** Those of the vocabulary, where the name is a writer's own word too. */
  static List<Passage> ofTerm(Yaml.Mapping term) {
    FieldTexts texts = new FieldTexts();
    if (term.get("name") instanceof Yaml name) {
      texts.visit(name, true);
    }
    texts.visit(term, false);
    return texts.found;
  }

  private void visit(Yaml node, boolean sentence) {
    switch (node) {
      case Yaml.Mapping mapping -> {
        for (Yaml.Entry entry : mapping.entries()) {
          String key = entry.key().text();
          if (!CLOSED.contains(key)) {
            visit(entry.value(), SENTENCES.contains(key));
          }
        }
      }
      case Yaml.Sequence list -> list.items().forEach(item -> visit(item, sentence));
      case Yaml.Scalar scalar -> {
        if (sentence && !scalar.text().isBlank()) {
          found.add(
              new Passage(Passage.Kind.FIELD, false, scalar.text(), offset -> scalar.position()));
        }
      }
    }
  }
}
