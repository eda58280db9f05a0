package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Postings;
import dev.michishirube.index.lunr.Term;
import java.util.BitSet;
import java.util.List;

/** Terms in more than 30 % of the documents: they find nothing and cost most. */
final class CommonTerms {
  private static final double SHARE = 0.3;

  private CommonTerms() {}

  /** Sorted. */
  static List<String> of(Index index) {
    double least = index.documents() * SHARE;
    return index.terms().stream()
        .filter(term -> term.occurrences() > least && documents(term) > least)
        .map(Term::text)
        .toList();
  }

  private static int documents(Term term) {
    BitSet documents = new BitSet();
    for (Postings postings : term.byField()) {
      for (int document : postings.documents()) {
        documents.set(document);
      }
    }
    return documents.cardinality();
  }
}
