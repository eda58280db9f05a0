package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Postings;
import java.util.List;

/** Where a term was met first. */
record Origin(int document, int field) {
  static Origin of(List<Postings> byField) {
    Origin first = new Origin(Integer.MAX_VALUE, 0);
    for (int field = 0; field < byField.size(); field++) {
      Postings postings = byField.get(field);
      if (postings.size() > 0 && postings.documents()[0] < first.document()) {
        first = new Origin(postings.documents()[0], field);
      }
    }
    return first;
  }
}
