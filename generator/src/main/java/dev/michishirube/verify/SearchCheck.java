package dev.michishirube.verify;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.index.BuiltSearch;
import dev.michishirube.index.SmokeQuery;
import dev.michishirube.index.lunr.Postings;
import dev.michishirube.index.lunr.Term;
import dev.michishirube.index.shard.ShardLookup;
import java.util.Arrays;
import java.util.List;

/**
 * Asks the written files of the search for a few records (decision 0022): each word's postings must
 * be those of the index to the bit, the record among them, and its result the one that was written.
 */
public final class SearchCheck {
  private static final Position ROOT = Position.ofFile("search/root.js");

  private SearchCheck() {}

  /** Adds what is not found to {@code findings}. */
  public static void verify(BuiltSearch search, Findings findings) {
    for (SmokeQuery query : search.queries()) {
      if (!finds(query, search.shards())) {
        findings.add(VerifyRules.NOT_FOUND.at(ROOT, query.text(), query.id()));
      }
    }
  }

  private static boolean finds(SmokeQuery query, ShardLookup shards) {
    return shards.shows(query.document(), query.shown())
        && query.terms().stream().allMatch(term -> finds(term, query.document(), shards));
  }

  private static boolean finds(Term term, int document, ShardLookup shards) {
    return term.byField().stream().anyMatch(own -> has(own, document))
        && shards
            .term(term.text())
            .filter(found -> same(found.byField(), term.byField()))
            .isPresent();
  }

  private static boolean has(Postings postings, int document) {
    return Arrays.binarySearch(postings.documents(), document) >= 0;
  }

  private static boolean same(List<Postings> found, List<Postings> told) {
    boolean same = found.size() == told.size();
    for (int field = 0; same && field < told.size(); field++) {
      same =
          Arrays.equals(found.get(field).documents(), told.get(field).documents())
              && Arrays.equals(found.get(field).scores(), told.get(field).scores());
    }
    return same;
  }
}
