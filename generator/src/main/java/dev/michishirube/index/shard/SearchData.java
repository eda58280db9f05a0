package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Index;
import java.util.List;

/**
 * All that a search needs.
 *
 * @param results per document what is shown of it, as JSON; the search does not look into it
 * @param facets what can be asked of a record
 * @param forms what forms of words stand for: form, U+0002, term; they lie among the terms, some
 *     with the postings of what they stand for, and lunr knows nothing of them
 * @param writtenForms those of them that somebody wrote, without what was made of them
 * @param usualForms those of them that people type most
 */
public record SearchData(
    Index index,
    List<String> results,
    List<Facet> facets,
    List<String> forms,
    List<String> writtenForms,
    List<String> usualForms) {
  public SearchData {
    results = List.copyOf(results);
    facets = List.copyOf(facets);
    forms = List.copyOf(forms);
    writtenForms = List.copyOf(writtenForms);
    usualForms = List.copyOf(usualForms);
    if (results.size() != index.documents()) {
      throw new IllegalArgumentException("a result per document expected");
    }
  }

  /** Without forms of words. */
  public SearchData(Index index, List<String> results, List<Facet> facets) {
    this(index, results, facets, List.of(), List.of(), List.of());
  }
}
