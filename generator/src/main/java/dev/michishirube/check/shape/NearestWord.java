package dev.michishirube.check.shape;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that a writer probably meant. */
public final class NearestWord {
  private NearestWord() {}

  /** The word within edit distance 2 (1 for words of up to 4 letters) that is nearest. */
  public static Optional<String> among(Collection<String> words, String typed) {
    int limit = typed.length() <= 4 ? 1 : 2;
    return words.stream()
        .filter(word -> distance(word, typed) <= limit)
        .min(
            Comparator.<String>comparingInt(word -> distance(word, typed))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Levenshtein distance. */
  public static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
