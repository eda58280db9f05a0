package dev.michishirube.check.rules.prose;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names of records, found in text in time linear in the text, however many there are. */
final class Names {
  private final Map<String, String> ids;
  private final String[] sorted;

  /**
   * @param ids the id of the record that bears each name
   */
  Names(Map<String, String> ids) {
    this.ids = new TreeMap<>(ids);
    this.ids.remove("");
    sorted = this.ids.keySet().toArray(String[]::new);
  }

  /** The ids whose names stand in {@code text}; of names that overlap, the longest. */
  Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    int at = 0;
    while (at < text.length()) {
      String name = longestAt(text, at);
      if (!name.isEmpty()) {
        found.add(idOf(name));
      }
      at += Math.max(1, name.length());
    }
    return found;
  }

  /** True when a stretch of {@code text} lies wholly within a name that stands there. */
  boolean covers(String text, int start, int end) {
    int at = 0;
    while (at <= start) {
      String name = longestAt(text, at);
      if (at + name.length() >= end) {
        return true;
      }
      at += Math.max(1, name.length());
    }
    return false;
  }

  boolean contains(String name) {
    return ids.containsKey(name);
  }

  /** The record that bears a name; empty when none does. */
  String idOf(String name) {
    return ids.getOrDefault(name, "");
  }

  /** All names with the ids of their records. */
  Map<String, String> all() {
    return ids;
  }

  /**
   * Narrows the sorted names by one character after the other; a whole name comes first of them.
   */
  private String longestAt(String text, int at) {
    String longest = "";
    int low = 0;
    int high = sorted.length;
    for (int depth = 0; at + depth < text.length() && low < high; depth++) {
      char c = text.charAt(at + depth);
      low = first(low, high, depth, c);
      high = first(low, high, depth, (char) (c + 1));
      if (low < high && sorted[low].length() == depth + 1) {
        longest = sorted[low];
      }
    }
    return longest;
  }

  /** The first name between two indexes whose character at {@code depth} is {@code c} or later. */
  private int first(int from, int to, int depth, char c) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      String name = sorted[middle];
      if (name.length() <= depth || name.charAt(depth) < c) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
