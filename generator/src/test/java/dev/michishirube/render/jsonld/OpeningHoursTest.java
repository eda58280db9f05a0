package dev.michishirube.render.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.time.Hours;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
  private static String of(String spec) {
    Hours hours = new Hours.Spec(spec, List.of(), null, Hours.Certainty.EXACT);
    return OpeningHours.of(hours).stream()
        .map(Json::print)
        .collect(Collectors.joining("\n"))
        .replace("\"@type\":\"OpeningHoursSpecification\",\"dayOfWeek\":", "")
        .replace("https://schema.org/", "");
  }

  @Test
  void weekdaysAndHolidays() {
    assertThat(of("Mo,We-Th 08:30-12:00,13:00-17:00; PH off").lines())
        .containsExactly(
            "{[\"Monday\",\"Wednesday\",\"Thursday\"],\"opens\":\"08:30\",\"closes\":\"12:00\"}",
            "{[\"Monday\",\"Wednesday\",\"Thursday\"],\"opens\":\"13:00\",\"closes\":\"17:00\"}",
            "{\"PublicHolidays\",\"opens\":\"00:00\",\"closes\":\"00:00\"}");
  }

  @Test
  void unknownHolidaysAreNotSaid() {
    assertThat(of("Su 10:00-24:00; PH unknown"))
        .isEqualTo("{\"Sunday\",\"opens\":\"10:00\",\"closes\":\"23:59\"}");
  }

  @Test
  void dayAndNight() {
    assertThat(of("24/7")).contains("Monday", "Sunday", "\"opens\":\"00:00\",\"closes\":\"23:59\"");
  }

  @Test
  void hoursThatCannotBeSaidWholeAreNotSaid() {
    assertThat(
            List.of(
                "Mo[1] 10:00-12:00; PH off",
                "Apr-Sep Mo 10:00-12:00",
                "Mo 22:00-26:00; PH off",
                "Mo-Fr 09:00-17:00; Sa 10:00+",
                "Sa-Mo 10:00-12:00",
                "09:00-17:00"))
        .allSatisfy(spec -> assertThat(of(spec)).isEmpty());
    assertThat(OpeningHours.of(new Hours.Text("平日の昼", Hours.Certainty.APPROXIMATE))).isEmpty();
    assertThat(OpeningHours.of(null)).isEmpty();
  }
}
