package dev.michishirube.time.code;

import dev.michishirube.time.service.DayTimes;
import dev.michishirube.time.service.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Open and closed of some months in one line, which page, search and lists share. The first day is
 * not in it: all codes of a site begin on the same day, so that equal hours have equal codes.
 *
 * <pre>
 * code      = days "|" patterns "|" weeks "|" runs
 * days      = how many days it covers, base 36
 * patterns  = pattern *("," pattern)          ; see DayPattern
 * weeks     = week *("," week)                ; week = offset ":" 7 characters, Monday first
 * runs      = [run *("," run)]                ; run = gap ["." length] ":" character
 * </pre>
 *
 * A character is the place of a pattern in {@code 0-9a-zA-Z}. A week holds from the day of its
 * offset (base 36, the first is 0) until the next week's. A run of days (length 1 when not said)
 * differs from its week; its gap is counted from the end of the run before. So {@code
 * "b1|,e6-sc|0:1111100|5:0"} is: 397 days, 08:30 to 17:00 from Monday to Friday, closed on the
 * sixth day.
 */
public final class HoursCode {
  private static final int WEEK = 7;

  private HoursCode() {}

  /**
   * Writes a code. When there are more different days than characters, it covers fewer days.
   *
   * @param from the first day
   * @param days how many days
   * @param times what begins on a day
   */
  public static String of(LocalDate from, int days, Function<LocalDate, DayTimes> times) {
    List<String> patterns = new ArrayList<>();
    int[] places = new int[days];
    int covered = days;
    for (int i = 0; i < covered; i++) {
      String pattern = DayPattern.of(times.apply(from.plusDays(i)));
      places[i] = patterns.indexOf(pattern);
      if (places[i] < 0 && patterns.size() == Digits.PATTERNS.length()) {
        covered = i;
      } else if (places[i] < 0) {
        places[i] = patterns.size();
        patterns.add(pattern);
      }
    }
    int[] said = Arrays.copyOf(places, covered);
    WeekRuns runs = WeekRuns.of(said, from.getDayOfWeek().ordinal(), patterns.size());
    return String.join(
        "|", Digits.of(covered), String.join(",", patterns), runs.weeks(), runs.runs());
  }

  /**
   * Reads a code that {@link #of} has written.
   *
   * @param from the same first day
   * @return the days in order; only their times are in a code
   */
  public static List<List<Stretch>> read(String code, LocalDate from) {
    String[] parts = code.split("\\|", -1);
    List<List<Stretch>> patterns = new ArrayList<>();
    for (String pattern : parts[1].split(",", -1)) {
      patterns.add(DayPattern.read(pattern));
    }
    int[] places = new int[Digits.read(parts[0])];
    int weekday = from.getDayOfWeek().ordinal();
    for (String week : parts[2].split(",")) {
      int colon = week.indexOf(':');
      for (int i = Digits.read(week.substring(0, colon)); i < places.length; i++) {
        places[i] = Digits.PATTERNS.indexOf(week.charAt(colon + 1 + (weekday + i) % WEEK));
      }
    }
    readRuns(parts[3], places);
    return Arrays.stream(places).mapToObj(patterns::get).toList();
  }

  private static void readRuns(String runs, int[] places) {
    int at = 0;
    for (String run : runs.isEmpty() ? new String[0] : runs.split(",")) {
      int colon = run.indexOf(':');
      int dot = run.indexOf('.');
      at += Digits.read(run.substring(0, dot < 0 ? colon : dot));
      int length = dot < 0 ? 1 : Digits.read(run.substring(dot + 1, colon));
      int place = Digits.PATTERNS.indexOf(run.charAt(colon + 1));
      Arrays.fill(places, at, at + length, place);
      at += length;
    }
  }
}
