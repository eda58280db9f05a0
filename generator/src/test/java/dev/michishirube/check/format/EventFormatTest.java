package dev.michishirube.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReadContent;
import dev.michishirube.model.Event;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** When something takes place again. */
class EventFormatTest {
  private static ReadContent event(String rule) {
    return ReadContent.center("events: [{id: a, name: 居場所, rules: [" + rule + "]}]");
  }

  private static Event.Recurrence rule(String rule) {
    ReadContent read = event(rule);
    assertThat(read.told()).isEmpty();
    return read.content().centers().getFirst().value().events().getFirst().rules().getFirst();
  }

  @Test
  void everyWeekOrOnCountedDays() {
    assertThat(rule("{weekday: tu}").days()).containsExactly(new Event.Day(DayOfWeek.TUESDAY, 0));
    assertThat(rule("{weekday: su, nth: -1}").days())
        .containsExactly(new Event.Day(DayOfWeek.SUNDAY, -1));
    assertThat(rule("{weekday: tu, nth: 4}").everyMonths()).isEqualTo(1);
  }

  @Test
  void anUnknownAnchorStaysUnknown() {
    assertThat(rule("{weekday: tu, nth: 4, every_months: 2, anchor: unknown}").anchor()).isNull();
    assertThat(event("{weekday: tu, anchor: 2026}").rules()).containsExactly("date.format");
  }

  @Test
  void aRuleThatSaysNothingIsTold() {
    assertThat(event("{from: '10:00'}").rules()).containsExactly("event.rule.incomplete");
    assertThat(event("{weekday: 火}").rules()).containsExactly("structure.value.closed-list");
    assertThat(event("{weekday: tu, nth: 6}").rules())
        .containsExactly("structure.value.closed-list");
  }
}
