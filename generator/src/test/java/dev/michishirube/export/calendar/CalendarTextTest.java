package dev.michishirube.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import dev.michishirube.artifact.Artifact;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever a record says, a calendar program reads just that. */
class CalendarTextTest {
  private static byte[] calendar(String name, String summary) {
    return CalendarWriter.write(
        name,
        List.of(
            new CalendarEntry(
                "a.b.20261222@michishirube",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 12, 22),
                LocalTime.of(22, 0),
                LocalTime.of(5, 30),
                CalendarEntry.Status.CONFIRMED,
                summary,
                summary,
                summary,
                null)));
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> bits =
        Arbitraries.of(
            "居場所",
            "\n",
            "\r\n",
            "\r",
            "\\",
            "\\n",
            ";",
            ",",
            ":",
            "\"",
            "\nEND:VEVENT\n",
            " ",
            "\t",
            "𠮷野家",
            "👨‍👩‍👧",
            "か\u3099",
            "\u0000",
            "\u0007",
            "\u2028",
            "é",
            "a");
    return Arbitraries.oneOf(bits, Arbitraries.strings().ofMaxLength(60))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void linesAreFoldedAndReadBackAsTheyWere(@ForAll("hostile") String text) {
    byte[] bytes = calendar("名前", "x" + text + "x");
    String written = new String(bytes, UTF_8);
    assertThat(written).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD".repeat(2));
    assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(written.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    ICalendar read = Biweekly.parse(written).first();
    assertThat(read.getEvents()).hasSize(1);
    String back = read.getEvents().getFirst().getSummary().getValue();
    assertThat(lines(back)).isEqualTo(lines("x" + readable(text) + "x"));
    assertThat(new Artifact.Calendar("a.ics", bytes).decodedTexts())
        .anySatisfy(t -> assertThat(lines(t)).contains(lines("x" + readable(text) + "x")));
  }

  @Test
  void whatNoTextMayHoldDoesNotPartTheEndOfALine() {
    String written = new String(calendar("名前", "a\r\u0000\nb"), UTF_8);
    assertThat(Biweekly.parse(written).first().getEvents().getFirst().getSummary().getValue())
        .isEqualTo("a\nb");
  }

  @Test
  void theParserFindsNothingToSay() {
    ICalendar read = Biweekly.parse(new String(calendar("名前", "集まり"), UTF_8)).first();
    assertThat(read.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(read.getEvents().getFirst().getDateEnd().getValue().toInstant())
        .isEqualTo("2026-12-22T20:30:00Z");
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Without what no text of RFC 5545 may hold. */
  private static String readable(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
