package dev.michishirube.time.words;

import dev.michishirube.time.rule.DaySelector;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Days as Japanese says them: 「平日」「月〜金」「火・木」「第2・4土曜（奇数月）」「土・日・祝」. */
final class JapaneseDays {
  private static final String LETTERS = "月火水木金土日";
  private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  private JapaneseDays() {}

  /**
   * Empty when no day is named.
   *
   * @param closedOnHolidays Monday to Friday without public holidays are 平日
   */
  static String of(DayGroup group, boolean closedOnHolidays) {
    List<String> parts = new ArrayList<>();
    if (!group.years().isEmpty()) {
      parts.add(JapaneseDates.years(group.years()));
    }
    String week = week(group, closedOnHolidays);
    String dates = group.dates().isEmpty() ? "" : JapaneseDates.dates(group.dates());
    boolean months = MonthSet.areMonths(group.dates());
    if (months && isNthAlone(group)) {
      boolean all = MonthSet.of(group.dates()).equals(MonthSet.ALL);
      parts.add(all ? week : week + "（" + dates + "）");
      return String.join("の", parts);
    }
    if (!dates.isEmpty()) {
      parts.add(dates);
    }
    group.onlyHolidays().forEach(offset -> parts.add(holiday(offset)));
    if (!week.isEmpty()) {
      parts.add(week);
    } else if (group.onlyHolidays().isEmpty()
        && (months || dates.isEmpty() && !group.years().isEmpty())) {
      parts.add("毎日");
    }
    return String.join("の", parts);
  }

  private static boolean isNthAlone(DayGroup group) {
    return !group.nths().isEmpty()
        && group.weekdays().isEmpty()
        && group.holidays().isEmpty()
        && group.onlyHolidays().isEmpty();
  }

  private static String week(DayGroup group, boolean closedOnHolidays) {
    boolean every = group.weekdays().size() == DayOfWeek.values().length;
    if (every) {
      return group.holidays().contains(0) ? "毎日（祝日も）" : "毎日";
    }
    if (closedOnHolidays
        && group.nths().isEmpty()
        && group.onlyHolidays().isEmpty()
        && group.holidays().isEmpty()
        && group.weekdays().equals(MONDAY_TO_FRIDAY)) {
      return "平日";
    }
    List<String> parts = new ArrayList<>(weekdays(group));
    group.holidays().stream()
        .distinct()
        .map(offset -> offset == 0 && !group.weekdays().isEmpty() ? "祝" : holiday(offset))
        .forEach(parts::add);
    return String.join("・", parts);
  }

  private static List<String> weekdays(DayGroup group) {
    List<Runs> runs = Runs.ofWeekdays(group.weekdays());
    List<String> parts = new ArrayList<>();
    boolean alone = runs.size() == 1 && group.holidays().isEmpty();
    for (Runs run : runs) {
      String from = letter(run.from());
      parts.add(run.isSingle() ? alone ? from + "曜" : from : from + "〜" + letter(run.to()));
    }
    parts.addAll(nths(group.nths()));
    return parts;
  }

  private static List<String> nths(List<DaySelector.NthWeekday> nths) {
    Map<DayOfWeek, Set<Integer>> counted = new LinkedHashMap<>();
    List<String> fromEnd = new ArrayList<>();
    for (DaySelector.NthWeekday nth : nths) {
      for (int n = nth.first(); n <= nth.last(); n++) {
        if (n > 0) {
          counted.computeIfAbsent(nth.weekday(), d -> new TreeSet<>()).add(n);
        } else {
          String day = letter(nth.weekday().getValue()) + "曜";
          fromEnd.add(n == -1 ? "最終" + day : "最後から" + -n + "番目の" + day);
        }
      }
    }
    List<String> parts = new ArrayList<>();
    counted.forEach(
        (day, numbers) ->
            parts.add(
                numbers.stream().map(String::valueOf).collect(Collectors.joining("・", "第", ""))
                    + letter(day.getValue())
                    + "曜"));
    fromEnd.stream().distinct().forEach(parts::add);
    return parts;
  }

  private static String holiday(int offset) {
    return offset == 0 ? "祝日" : offset < 0 ? "祝日の前日" : "祝日の翌日";
  }

  private static String letter(int day) {
    return LETTERS.substring(day - 1, day);
  }
}
