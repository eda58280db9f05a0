package dev.michishirube.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is right for a query; the keys are explained in {@code relevance.yaml}. */
record Want(Map<String, List<String>> keys) {
  private static final Set<String> KNOWN =
      Set.of("id", "type", "topics", "kinds", "in", "serves", "ways", "family");

  Want {
    if (keys.isEmpty() || !KNOWN.containsAll(keys.keySet())) {
      throw new IllegalArgumentException("not an expectation: " + keys);
    }
  }

  boolean meets(Findable found) {
    return keys.entrySet().stream().allMatch(key -> meets(key.getKey(), key.getValue(), found));
  }

  private boolean meets(String key, List<String> values, Findable found) {
    return switch (key) {
      case "id" -> values.contains(found.key());
      case "type" -> values.contains(found.type());
      case "topics" -> !Collections.disjoint(values, found.topics());
      case "kinds" -> values.contains(found.kind());
      case "in" -> found.areas().stream().anyMatch(code -> code.startsWith(values.getFirst()));
      case "serves" ->
          found.areas().stream().anyMatch(code -> serves(code, values.getFirst()))
              && found.except().stream().noneMatch(code -> code.startsWith(values.getFirst()));
      case "ways" -> !Collections.disjoint(values, found.ways());
      default -> found.familyOnly();
    };
  }

  /** Codes of prefectures end in 000 and a check digit. */
  private static boolean serves(String code, String municipality) {
    boolean prefecture = code.startsWith("000", 2);
    return code.startsWith(prefecture ? municipality.substring(0, 2) : municipality)
        && code.startsWith(municipality.substring(0, 2));
  }
}
