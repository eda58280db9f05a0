package dev.michishirube.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.time.Holidays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law makes what the Cabinet Office announced, and goes on where it has not yet. */
class HolidayLawTest {
  private static final Holidays ALL = ReferenceData.holidays();

  @ParameterizedTest
  @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027})
  void theLawMakesTheAnnouncedDays(int year) {
    List<LocalDate> announced =
        ReferenceData.announcedHolidays().stream()
            .map(Holidays.Holiday::date)
            .filter(day -> day.getYear() == year)
            .toList();
    assertThat(HolidayLaw.of(year)).extracting(Holidays.Holiday::date).isEqualTo(announced);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-22, 休日, true",
    "2027-03-21, 春分の日, true",
    "2027-03-22, 休日, true",
    "2028-03-20, 春分の日, false",
    "2028-09-22, 秋分の日, false",
    "2029-02-12, 休日, false",
    "2030-05-06, 休日, false",
    "2032-09-21, 休日, false",
    "2099-09-23, 秋分の日, false"
  })
  void namesAndProjections(LocalDate day, String name, boolean official) {
    assertThat(ALL.on(day)).contains(new Holidays.Holiday(day, name, official));
  }

  @Test
  void whatIsAnnouncedOfAYearIsAllOfIt() {
    Holidays.Holiday only = new Holidays.Holiday(LocalDate.of(2028, 1, 1), "元日", true);
    Holidays all =
        HolidayTable.of(HolidayTable.replacing(ReferenceData.announcedHolidays(), List.of(only)));
    assertThat(all.on(only.date())).contains(only);
    assertThat(all.isHoliday(LocalDate.of(2028, 1, 10))).isFalse();
    assertThat(all.isHoliday(LocalDate.of(2027, 1, 11))).isTrue();
    assertThat(all.isHoliday(LocalDate.of(2029, 1, 8))).isTrue();
  }
}
