package dev.michishirube.check.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.time.Holidays.Holiday;
import dev.michishirube.time.calendar.HolidayLaw;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of the Cabinet Office, dropped in as it is, in every form that it is met in. */
class HolidayCalendarTest {
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final LocalDate NEW_YEAR_2028 = LocalDate.of(2028, 1, 1);

  @TempDir Path content;

  @ParameterizedTest
  @CsvSource({"windows-31j, ''", "UTF-8, ''", "UTF-8, \uFEFF"})
  void theWholeTableIsReadInEveryEncoding(String charset, String mark) throws IOException {
    String text =
        mark + "国民の祝日・休日月日,国民の祝日・休日名称\r\n" + asPublished(ReferenceData.announcedHolidays());
    HolidayCalendar read = read(text.getBytes(Charset.forName(charset)));
    assertThat(read.rows().stream().map(AnnouncedDay::holiday))
        .containsExactlyElementsOf(ReferenceData.announcedHolidays());
  }

  @Test
  void theOwnFormIsReadAndWhatIsProjectedIsNotAnnounced() throws IOException {
    HolidayCalendar read =
        read(
            "date,name,status\n2028-01-01,元日,official\n2029-01-01,元日,projected\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(read.rows()).extracting(AnnouncedDay::date).containsExactly(NEW_YEAR_2028);
  }

  @Test
  void itsYearsAreConfirmedAndTheOthersStay() throws IOException {
    assertThat(ReferenceData.holidays().on(NEW_YEAR_2028)).map(Holiday::official).contains(false);
    HolidayCalendar read = read(asPublished(HolidayLaw.of(2028)).getBytes(SHIFT_JIS));
    assertThat(read.holidays().on(NEW_YEAR_2028)).map(Holiday::official).contains(true);
    assertThat(read.holidays().on(LocalDate.of(2026, 9, 22))).map(Holiday::name).contains("休日");
    assertThat(read.holidays().on(LocalDate.of(2029, 1, 1))).map(Holiday::official).contains(false);
  }

  private HolidayCalendar read(byte[] bytes) throws IOException {
    Files.write(content.resolve("holidays.csv"), bytes);
    Findings findings = new Findings();
    var tree = new ContentLoader(LoadLimits.DEFAULT, 1).load(content, "content", findings);
    HolidayCalendar calendar = HolidayCalendar.of(tree.holidays(), findings);
    assertThat(findings.sorted()).extracting(Diagnostic::toString).isEmpty();
    return calendar;
  }

  private static String asPublished(List<Holiday> days) {
    return days.stream()
        .map(
            day ->
                "%d/%d/%d,%s\r\n"
                    .formatted(
                        day.date().getYear(),
                        day.date().getMonthValue(),
                        day.date().getDayOfMonth(),
                        day.name()))
        .collect(Collectors.joining());
  }
}
