package dev.michishirube.time.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A random week, from which both a specification and a sentence can be made.
 *
 * @param groups days of the same hours, in the order of their first day
 * @param holidays {@code off}, {@code unknown}, or {@code open}: as the last group
 */
record RandomWeek(List<Group> groups, String holidays) {
  /**
   * @param minutes from, to, from, to … in order
   */
  record Group(List<Integer> days, List<Integer> minutes) {}

  static RandomWeek of(Random random) {
    List<Integer> days = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
    Collections.shuffle(days, random);
    List<Group> groups = new ArrayList<>();
    Set<List<Integer>> used = new LinkedHashSet<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      List<Integer> some = new ArrayList<>();
      int size = Math.min(days.size(), 1 + random.nextInt(4));
      for (int j = 0; j < size; j++) {
        some.add(days.removeLast());
      }
      if (some.isEmpty()) {
        continue;
      }
      Collections.sort(some);
      List<Integer> minutes = minutes(random);
      if (used.add(minutes)) {
        groups.add(new Group(some, minutes));
      }
    }
    groups.sort((a, b) -> a.days().getFirst() - b.days().getFirst());
    return new RandomWeek(groups, List.of("off", "unknown", "open").get(random.nextInt(3)));
  }

  private static List<Integer> minutes(Random random) {
    int from = 6 * 60 + random.nextInt(24) * 15;
    int to = from + 60 + random.nextInt(16) * 15;
    if (random.nextInt(3) > 0) {
      return List.of(from, to);
    }
    int again = to + 15 + random.nextInt(8) * 15;
    return List.of(from, to, again, again + 60 + random.nextInt(8) * 15);
  }

  String spec() {
    List<String> rules = new ArrayList<>();
    for (Group group : groups) {
      boolean with = holidays.equals("open") && group == groups.getLast();
      rules.add(days(group.days()) + (with ? ",PH " : " ") + times(group.minutes()));
    }
    if (!holidays.equals("open")) {
      rules.add("PH " + holidays);
    }
    return String.join("; ", rules);
  }

  private static String days(List<Integer> days) {
    String[] names = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < days.size(); ) {
      int j = i;
      while (j + 1 < days.size() && days.get(j + 1) == days.get(j) + 1) {
        j++;
      }
      if (j - i > 1) {
        parts.add(names[days.get(i)] + "-" + names[days.get(j)]);
      } else {
        for (int k = i; k <= j; k++) {
          parts.add(names[days.get(k)]);
        }
      }
      i = j + 1;
    }
    return String.join(",", parts);
  }

  private static String times(List<Integer> minutes) {
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < minutes.size(); i += 2) {
      int from = minutes.get(i);
      int to = minutes.get(i + 1);
      spans.add("%02d:%02d-%02d:%02d".formatted(from / 60, from % 60, to / 60, to % 60));
    }
    return String.join(",", spans);
  }
}
