package dev.michishirube.time.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.Hours;
import dev.michishirube.time.HoursParser;

/** Specifications and holidays for tests. */
final class SpecTexts {
  private SpecTexts() {}

  static Hours.Spec read(String spec) {
    HoursParser.Result result = HoursParser.parse(spec);
    assertThat(result).as(spec).isInstanceOf(HoursParser.Parsed.class);
    HoursParser.Parsed parsed = (HoursParser.Parsed) result;
    return new Hours.Spec(parsed.spec(), parsed.rules(), null, Hours.Certainty.EXACT);
  }

  static Holidays holidays() {
    return ReferenceData.holidays();
  }
}
