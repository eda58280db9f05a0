package dev.michishirube.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReadContent;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.time.Hours;
import dev.michishirube.time.HoursProblem;
import org.junit.jupiter.api.Test;

/** Hours in a record. */
class HoursFormatTest {
  private static Hours hours(String written) {
    ReadContent read = channel(written);
    assertThat(read.told()).isEmpty();
    return read.content()
        .centers()
        .getFirst()
        .value()
        .channels()
        .getFirst()
        .hours()
        .periods()
        .getFirst()
        .value();
  }

  private static ReadContent channel(String hours) {
    return ReadContent.center("channels:\n  - type: phone\n    hours: " + hours + "\n");
  }

  @Test
  void areTheNotationOrAWordOrMore() {
    assertThat(hours("Mo-Fr 8:30-17:00; PH off"))
        .isInstanceOfSatisfying(
            Hours.Spec.class,
            spec -> {
              assertThat(spec.spec()).isEqualTo("Mo-Fr 08:30-17:00; PH off");
              assertThat(spec.certainty()).isEqualTo(Hours.Certainty.EXACT);
              assertThat(spec.text()).isNull();
            });
    assertThat(((Hours.Spec) hours("always")).spec()).isEqualTo("24/7");
    assertThat(hours("{spec: always, text: 24時間365日, certainty: approximate}"))
        .isInstanceOfSatisfying(
            Hours.Spec.class,
            spec -> {
              assertThat(spec.text()).isEqualTo("24時間365日");
              assertThat(spec.certainty()).isEqualTo(Hours.Certainty.APPROXIMATE);
            });
    assertThat(hours("{text: 平日の昼間, certainty: approximate}"))
        .isEqualTo(new Hours.Text("平日の昼間", Hours.Certainty.APPROXIMATE));
  }

  @Test
  void wrongOnesNameTheRuleThePlaceAndTheWayToWriteThem() {
    assertThat(channel("\"Mo-Fr 08:30-17:00; PH of\"").told())
        .singleElement()
        .asString()
        .startsWith("9:12 hours.syntax 時間の「PH of」が読めません（20文字目）。")
        .contains("Mo-Fr 09:00-17:00; PH off");
    assertThat(channel("平日9時から17時").told())
        .singleElement()
        .asString()
        .contains("hours.syntax")
        .contains("hours: {spec: \"Mo-Fr 09:00-17:00; PH off\", text: \"平日9時から17時\"}");
    assertThat(channel("気が向いた日の夕方").told())
        .singleElement()
        .asString()
        .contains("hours.syntax")
        .contains("hours: {text:");
    assertThat(channel("Mo-Fr 09:00-17:00; SH off").rules())
        .containsExactly("hours.school-holidays");
    assertThat(channel("Mo-Fr 25:00-26:00").rules()).containsExactly("hours.time");
    assertThat(channel("Feb 30 off").rules()).containsExactly("hours.date");
    assertThat(channel("{certainty: unknown}").rules()).containsExactly("hours.empty");
    assertThat(channel("{spec: Mo-Fr 9-17}").rules()).containsExactly("hours.syntax");
  }

  @Test
  void everyReasonHasARuleThatIsDocumented() {
    for (HoursProblem problem : HoursProblem.values()) {
      assertThat(FormatRules.ALL.stream().map(Rule::id)).contains(HoursRules.of(problem).id());
    }
  }

  @Test
  void thatChangeSayWhen() {
    assertThat(channel("[always, always]").rules())
        .containsExactly("structure.type.mapping", "structure.type.mapping");
    assertThat(channel("[{value: always}, {value: Mo-Fr 09:00-17:00; PH off}]").rules())
        .containsExactly("dated.days");
  }
}
