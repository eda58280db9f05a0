package dev.michishirube.time.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours as offices publish them: the shapes of all texts that we know, and variants of them. */
class HourTextTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/hours/texts.csv", numLinesToSkip = 1, emptyValue = "")
  void textsBecomeStructuredHours(
      String text, String closed, String spec, String yearEnd, String certainty) {
    assertThat(line(HourText.read(text, closed)))
        .isEqualTo("%s | %s | %s".formatted(spec, orEmpty(yearEnd), orEmpty(certainty)));
  }

  @ParameterizedTest
  @CsvSource({"夜間も対応,夜間", "平日9時〜17時（木曜は延長あり）,延長あり", "平日 明け方から夕方,明け方"})
  void wordsThatNobodyKnowsAreNamed(String text, String rest) {
    assertThat(HourText.read(text))
        .isEqualTo(new HourReading.Unreadable(HourReading.Reason.WORDS, rest));
  }

  @Test
  void whatIsSaidBesideTheHoursIsKept() {
    assertThat(HourText.read("平日 9時〜17時（要予約、最終受付16時30分まで）"))
        .isInstanceOfSatisfying(
            HourReading.Structured.class,
            read ->
                assertThat(read.notes())
                    .containsExactly(
                        new HourNote(HourNote.Kind.ASIDE, "要予約"),
                        new HourNote(HourNote.Kind.LAST_RECEPTION, "最終受付16時30分まで")));
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }

  private static String line(HourReading reading) {
    return switch (reading) {
      case HourReading.Structured read ->
          "%s | %s | %s"
              .formatted(
                  read.spec(),
                  yearEnd(read.yearEnd()),
                  read.certainty().name().toLowerCase(Locale.ROOT));
      case HourReading.Unreadable not -> "unreadable: %s |  | ".formatted(not.reason());
    };
  }

  private static String yearEnd(YearEndSaid said) {
    return switch (said) {
      case YearEndSaid.Closed closed ->
          "%s/%s".formatted(closed.from(), closed.to()).replace("--", "");
      case YearEndSaid.Open open -> "open";
      case YearEndSaid.Unknown unknown -> "unknown";
    };
  }
}
