package dev.michishirube.index.lunr;

import java.util.Arrays;

/** How often a term that is still being collected occurs, per field and document. */
final class Counts {
  private static final int[] NOTHING = {};

  private final String text;
  // Per field: document, count, document, count …
  private final int[][] pairs;
  private final int[] used;

  Counts(String text, int fields) {
    this.text = text;
    this.pairs = new int[fields][];
    Arrays.fill(pairs, NOTHING);
    this.used = new int[fields];
  }

  String text() {
    return text;
  }

  void met(int field, int document) {
    int[] list = pairs[field];
    int end = used[field];
    if (end > 0 && list[end - 2] == document) {
      list[end - 1]++;
      return;
    }
    if (end == list.length) {
      // Half of all terms occur a few times: grow gently.
      list = Arrays.copyOf(list, end + Math.max(2, end / 4 * 2));
      pairs[field] = list;
    }
    list[end] = document;
    list[end + 1] = 1;
    used[field] = end + 2;
  }

  int documents(int field) {
    return used[field] / 2;
  }

  int document(int field, int place) {
    return pairs[field][place * 2];
  }

  int count(int field, int place) {
    return pairs[field][place * 2 + 1];
  }

  int occurrences() {
    int sum = 0;
    for (int end : used) {
      sum += end / 2;
    }
    return sum;
  }
}
