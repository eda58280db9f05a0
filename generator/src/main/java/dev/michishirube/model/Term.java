package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic, a situation or a word of the glossary. */
public record Term(
    Position position,
    String id,
    String slug,
    String name,
    String nameKana,
    String plain,
    List<String> forms,
    List<String> notForms,
    @Nullable String parent,
    boolean atRisk,
    @Nullable String gifCode,
    @Nullable String poiCode) {
  public Term {
    forms = List.copyOf(forms);
    notForms = List.copyOf(notForms);
  }
}
