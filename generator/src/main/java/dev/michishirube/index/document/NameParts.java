package dev.michishirube.index.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of names, as far as their script shows where they end: よりそい｜ホットライン. */
final class NameParts {
  private static final Pattern BETWEEN =
      Pattern.compile("[^\\p{L}\\p{N}ー]+|(?<=[ぁ-ゖ])(?=[ァ-ヶ])|(?<=[ァ-ヶー])(?=[ぁ-ゖ])");

  private static final Pattern PLACE = Pattern.compile(".*[都道府県市区町村]");
  private static final int SHORTEST = 3;

  /** What more names have in common calls none of them. */
  private static final int RARE = 2;

  private final Map<String, Integer> counts = new HashMap<>();

  NameParts(Collection<String> names) {
    names.forEach(
        name -> new HashSet<>(of(name)).forEach(part -> counts.merge(part, 1, Integer::sum)));
  }

  /** None for a name of one part. */
  static List<String> of(String name) {
    List<String> parts = BETWEEN.splitAsStream(name).filter(part -> !part.isEmpty()).toList();
    return parts.size() == 1 ? List.of() : parts;
  }

  /** Whether people may call something by this part alone: 法テラス, くらしのよりどころ. */
  boolean isName(String part) {
    return part.length() >= SHORTEST
        && counts.getOrDefault(part, 0) <= RARE
        && !PLACE.matcher(part).matches();
  }
}
