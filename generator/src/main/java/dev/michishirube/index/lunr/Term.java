package dev.michishirube.index.lunr;

import java.util.List;

/**
 * A term and where it is.
 *
 * @param text what is compared, UTF-16 unit by UTF-16 unit
 * @param index lunr's {@code _index}: how many other terms were met before it
 * @param byField one per field, {@link Postings#NONE} where it does not occur
 */
public record Term(String text, int index, List<Postings> byField) {
  /** Documents with the term, one that has it in two fields counted twice, as lunr's idf does. */
  public int occurrences() {
    int sum = 0;
    for (Postings postings : byField) {
      sum += postings.size();
    }
    return sum;
  }
}
