package dev.michishirube.index.shard;

import dev.michishirube.analysis.Dictionary;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Postings;
import dev.michishirube.index.lunr.Term;
import java.util.BitSet;
import java.util.List;

/**
 * Terms in more than 30 % of the documents: they find nothing and cost most. Attributes are left in
 * all the same: who asks for desks that want no name wants those first, however many there are. So
 * are concepts, but beside another one neither is asked for: who asks for money in a city does not
 * want its desk against violence; of divorce and rent, no desk has both.
 */
final class CommonTerms {
  private static final double SHARE = 0.3;
  private static final String ATTRIBUTE = Dictionary.attributeTerm("");

  private CommonTerms() {}

  /** What a query goes without beside anything rarer; sorted. */
  static List<String> of(Index index) {
    return all(index).stream().filter(term -> !term.startsWith(ATTRIBUTE)).toList();
  }

  /** All of them, sorted. */
  static List<String> all(Index index) {
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
