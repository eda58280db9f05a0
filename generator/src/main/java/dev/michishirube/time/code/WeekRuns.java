package dev.michishirube.time.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Days as weeks and the runs of days that differ from them.
 *
 * @param weeks the part {@code weeks} of a code
 * @param runs the part {@code runs}
 */
record WeekRuns(String weeks, String runs) {
  private static final int WEEK = 7;

  /** A week is the usual one of so many days; hours of a season last longer. */
  private static final int SEASON = 8 * WEEK;

  /**
   * Packs days.
   *
   * @param places the pattern of each day
   * @param weekday of the first day, Monday 0
   * @param patterns how many there are
   */
  static WeekRuns of(int[] places, int weekday, int patterns) {
    List<String> weeks = new ArrayList<>();
    int[] usual = new int[places.length];
    int[] before = {};
    for (int start = 0; start < places.length || start == 0; start += SEASON) {
      int end = Math.min(start + SEASON, places.length);
      int[] week = usualWeek(places, start, end, weekday, patterns);
      if (!Arrays.equals(week, before)) {
        weeks.add(Digits.of(start) + ":" + spelt(week));
        before = week;
      }
      for (int i = start; i < end; i++) {
        usual[i] = week[(weekday + i) % WEEK];
      }
    }
    return new WeekRuns(String.join(",", weeks), runs(places, usual));
  }

  /** For each weekday the pattern that most of its days have. */
  private static int[] usualWeek(int[] places, int start, int end, int weekday, int patterns) {
    int[][] counts = new int[WEEK][Math.max(1, patterns)];
    for (int i = start; i < end; i++) {
      counts[(weekday + i) % WEEK][places[i]]++;
    }
    int[] week = new int[WEEK];
    for (int day = 0; day < WEEK; day++) {
      for (int place = 1; place < patterns; place++) {
        if (counts[day][place] > counts[day][week[day]]) {
          week[day] = place;
        }
      }
    }
    return week;
  }

  private static String spelt(int[] week) {
    StringBuilder text = new StringBuilder(WEEK);
    for (int place : week) {
      text.append(Digits.PATTERNS.charAt(place));
    }
    return text.toString();
  }

  private static String runs(int[] places, int[] usual) {
    List<String> runs = new ArrayList<>();
    int end = 0;
    int i = 0;
    while (i < places.length) {
      if (places[i] == usual[i]) {
        i++;
        continue;
      }
      int start = i;
      while (i < places.length && places[i] == places[start] && places[i] != usual[i]) {
        i++;
      }
      String length = i - start == 1 ? "" : "." + Digits.of(i - start);
      runs.add(Digits.of(start - end) + length + ":" + Digits.PATTERNS.charAt(places[start]));
      end = i;
    }
    return String.join(",", runs);
  }
}
