package dev.michishirube.index;

import dev.michishirube.index.lunr.Term;
import java.util.List;

/**
 * Words by which the files must find a record.
 *
 * @param text as a reader would write them
 * @param id of the record
 * @param terms all that the words are cut into, as the index has them before it is written; one
 *     without postings was lost already
 * @param document number of the record
 * @param shown what a result shows of it
 */
public record SmokeQuery(String text, String id, List<Term> terms, int document, String shown) {
  public SmokeQuery {
    terms = List.copyOf(terms);
  }
}
