package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Index;
import java.util.List;

/**
 * All that a search needs.
 *
 * @param results per document what is shown of it, as JSON; the search does not look into it
 * @param facets what can be asked of a record
 */
public record SearchData(Index index, List<String> results, List<Facet> facets) {
  public SearchData {
    results = List.copyOf(results);
    facets = List.copyOf(facets);
    if (results.size() != index.documents()) {
      throw new IllegalArgumentException("a result per document expected");
    }
  }
}
