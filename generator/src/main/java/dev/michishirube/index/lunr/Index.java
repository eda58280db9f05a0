package dev.michishirube.index.lunr;

import java.util.List;
import java.util.Optional;

/**
 * A built index.
 *
 * @param documents how many; their refs are 0 to one less
 * @param terms sorted by UTF-16 code unit
 */
public record Index(List<Field> fields, int documents, List<Term> terms) {
  /** The term with this text. */
  public Optional<Term> term(String text) {
    int low = 0;
    int high = terms.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = terms.get(middle).text().compareTo(text);
      if (order == 0) {
        return Optional.of(terms.get(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
