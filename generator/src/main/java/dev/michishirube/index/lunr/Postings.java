package dev.michishirube.index.lunr;

/**
 * Where a term occurs in one field. The arrays belong to the index and are not to be changed.
 *
 * @param documents ascending
 * @param scores of the same length: lunr's, rounded to three decimals
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers; nobody compares two of these
public record Postings(int[] documents, double[] scores) {
  /** For a term that is not in the field. */
  public static final Postings NONE = new Postings(new int[0], new double[0]);

  /** In how many documents. */
  public int size() {
    return documents.length;
  }
}
