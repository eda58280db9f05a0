package dev.michishirube.time.calendar;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.Holidays.Holiday;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Joins announced holidays with those that the law lets expect. */
public final class HolidayTable {
  private HolidayTable() {}

  /**
   * The announced days and, for each later year, the law's. A year is announced whole.
   *
   * @param announced official holidays, in any order
   */
  public static Holidays of(List<Holiday> announced) {
    Set<Integer> years =
        announced.stream()
            .map(holiday -> holiday.date().getYear())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Holiday> all = new ArrayList<>(announced);
    for (int year = HolidayLaw.FIRST_YEAR; year <= HolidayLaw.LAST_YEAR; year++) {
      if (!years.contains(year)) {
        all.addAll(HolidayLaw.of(year));
      }
    }
    return new Holidays(all);
  }

  /**
   * The same with whole years replaced: what {@code newer} announces of a year is all of it.
   *
   * @param known what was announced before
   */
  public static List<Holiday> replacing(List<Holiday> known, List<Holiday> newer) {
    Set<Integer> years =
        newer.stream().map(holiday -> holiday.date().getYear()).collect(Collectors.toSet());
    List<Holiday> all = new ArrayList<>(newer);
    known.stream().filter(day -> !years.contains(day.date().getYear())).forEach(all::add);
    return List.copyOf(all);
  }
}
