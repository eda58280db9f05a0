package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic, a situation or a word of the glossary.
 *
 * @param askFor the sections to ask for at a town office, where no record of the topic serves
 * @param say what one can say there on the phone, without quotation marks; on an at-risk topic a
 *     sentence that tells nothing to somebody who listens
 */
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
    @Nullable String poiCode,
    List<String> askFor,
    @Nullable String say) {
  public Term {
    forms = List.copyOf(forms);
    notForms = List.copyOf(notForms);
    askFor = List.copyOf(askFor);
  }
}
