package dev.michishirube.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.time.Hours;
import dev.michishirube.time.HoursParser;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Night, Saturday, Sunday and holidays: y, n or ? for what the hours leave open. */
class OpeningFactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24/7                                          | yyyy always",
        "Mo-Su,PH 00:00-24:00                          | yyyy",
        "Mo-Fr 08:30-17:00; PH off                     | nnnn",
        "Mo-Fr 08:30-17:00                             | nnn?",
        "Mo-Fr 08:30-17:00; PH unknown                 | nnn?",
        "Mo-Fr 08:00-18:00; PH off                     | nnnn",
        "Mo-Fr 07:59-18:00; PH off                     | ynnn",
        "Mo-Fr 08:00-18:01; PH off                     | ynnn",
        "Mo-Su,PH 20:00-29:30                          | yyyy",
        "Fr 20:00-29:30; PH off                        | ynnn",
        "Mo-Fr 09:00-21:00; Sa,Su,PH 13:00-17:00       | yyyy",
        "Sa[2] 10:00-16:00; PH off                     | nynn",
        "Mo-Fr 09:00-16:00; Jun 23 off; PH off         | nnnn",
        "Jan 10,Feb 10,Mar 10,Jun 10,Oct 10 08:00-32:00| yyyy",
        "08:30-17:15 unknown; PH off                   | n??n",
        "Mo-Fr 18:00-21:00 unknown; PH off             | ?nnn",
        "Mo-Fr 09:00-16:00; PH off; Dec 29-Jan 03 unknown | nnnn",
        "Mo-Fr 09:00-16:00; PH -1 day off; PH off      | nnnn",
      })
  void ofHours(String spec, String expected) {
    assertThat(said(OpeningFacts.of(exact(spec), null))).isEqualTo(expected);
  }

  @Test
  void whoComesAfterTheLastReceptionIsNotReceived() {
    Hours hours = exact("Mo-Fr 10:00-18:30; PH off");
    assertThat(OpeningFacts.of(hours, 17 * 60 + 30).night()).isEqualTo(YesNo.NO);
    assertThat(OpeningFacts.of(hours, 18 * 60 + 15).night()).isEqualTo(YesNo.YES);
  }

  @Test
  void hoursThatAreNotExactTellNothing() {
    Hours.Spec exact = (Hours.Spec) exact("24/7");
    Hours about = new Hours.Spec(exact.spec(), exact.rules(), null, Hours.Certainty.APPROXIMATE);
    assertThat(OpeningFacts.of(about, null)).isEqualTo(OpeningFacts.UNKNOWN);
    assertThat(OpeningFacts.of(new Hours.Text("夜9時まで", Hours.Certainty.EXACT), null))
        .isEqualTo(OpeningFacts.UNKNOWN);
  }

  @Test
  void ofTwoWaysOneIsEnough() {
    OpeningFacts evening = OpeningFacts.of(exact("Mo-Fr 17:00-21:00; PH off"), null);
    OpeningFacts silent = OpeningFacts.of(exact("Sa 10:00-16:00"), null);
    assertThat(said(evening.or(silent))).isEqualTo("yyn?");
    assertThat(said(evening.or(OpeningFacts.UNKNOWN))).isEqualTo("y???");
  }

  private static Hours exact(String spec) {
    HoursParser.Parsed parsed = (HoursParser.Parsed) HoursParser.parse(spec);
    return new Hours.Spec(parsed.spec(), parsed.rules(), null, Hours.Certainty.EXACT);
  }

  private static String said(OpeningFacts facts) {
    String letters =
        Stream.of(facts.night(), facts.saturday(), facts.sunday(), facts.holiday())
            .map(
                fact ->
                    switch (fact) {
                      case YES -> "y";
                      case NO -> "n";
                      case UNKNOWN -> "?";
                    })
            .collect(Collectors.joining());
    return facts.always() ? letters + " always" : letters;
  }
}
