package dev.michishirube.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from: an http(s) address or a named public document.
 *
 * @param confirms the keys that this source confirms
 */
public record Source(
    @Nullable String publisher,
    @Nullable String title,
    @Nullable String url,
    @Nullable String document,
    @Nullable PartialDate date,
    @Nullable String licence,
    List<String> confirms) {
  public Source {
    confirms = List.copyOf(confirms);
  }

  /** Title, else publisher: one of both is always there. */
  public String label() {
    if (title != null) {
      return title;
    }
    return publisher == null ? "" : publisher;
  }
}
