package dev.michishirube.check.rules.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range of hours in folded text: 午後1時30分から4時30分まで, 10:00〜20:00.
 *
 * @param start offset of its first character
 * @param from minutes since midnight
 * @param to minutes since midnight, as written
 * @param overnight true when the words say that it ends the next day
 */
record TimeRange(int start, int from, int to, boolean overnight, String text) {
  private static final String HALF = "(午前|午後|朝の?|夜の?|夕方の?|深夜の?|早朝の?|昼の?|夜中の?)?";
  private static final String CLOCK = "(\\d{1,2})(?:時(?:(\\d{1,2})分|(半))?|:(\\d\\d))";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\d:])"
              + HALF
              + " ?"
              + CLOCK
              + " ?(?:から|〜|-|–|より) ?(翌日?の?)?"
              + HALF
              + " ?"
              + CLOCK
              + "(?![\\d間])");

  static List<TimeRange> in(String folded) {
    List<TimeRange> ranges = new ArrayList<>();
    Matcher m = RANGE.matcher(folded);
    while (m.find()) {
      int from = minutes(m, 2) + afternoon(m.group(1), hour(m, 2));
      int to = minutes(m, 8);
      // 「午後1時から4時」: the half of the day holds for both.
      String half = m.group(7) == null && m.group(6) == null ? m.group(1) : m.group(7);
      to += afternoon(half, hour(m, 8));
      boolean nextMorning =
          m.group(6) != null
              || isMorning(m.group(7)) && m.group(1) != null && !isMorning(m.group(1));
      ranges.add(new TimeRange(m.start(), from, to, nextMorning, m.group()));
    }
    return ranges;
  }

  boolean isReversed() {
    return !overnight && to <= from;
  }

  /** In OSM syntax, to compare with records: {@code 08:30-17:00}. */
  String osm() {
    return String.format(
        Locale.ROOT, "%02d:%02d-%02d:%02d", from / 60, from % 60, to / 60, to % 60);
  }

  private static int hour(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int minutes(Matcher m, int group) {
    String minutes = m.group(group + 1) == null ? m.group(group + 3) : m.group(group + 1);
    int half = m.group(group + 2) == null ? 0 : 30;
    return hour(m, group) * 60 + (minutes == null ? half : Integer.parseInt(minutes));
  }

  private static int afternoon(@Nullable String half, int hour) {
    boolean later =
        half != null
            && (half.equals("午後") || half.startsWith("夕") || half.equals("夜") || half.equals("夜の"));
    return later && hour < 12 ? 12 * 60 : 0;
  }

  private static boolean isMorning(@Nullable String half) {
    return half != null && (half.equals("午前") || half.startsWith("朝") || half.startsWith("早朝"));
  }
}
