package dev.michishirube.render.part;

import dev.michishirube.render.template.Words;
import dev.michishirube.render.view.TextView;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Slice;
import dev.michishirube.time.service.Stretch;
import java.util.List;
import java.util.stream.Collectors;

/** The times of one day: 「8時30分〜12時、13時〜17時」, 「20時〜翌朝5時30分」. */
final class ClockWords {
  private static final int HOUR = 60;
  private static final int DAWN_ENDS = 4 * HOUR;
  private static final int NOON = 12 * HOUR;

  private final PageContext page;

  ClockWords(PageContext page) {
    this.page = page;
  }

  /** One line, or one for each stretch to which the source adds words. */
  List<TextView> of(List<Stretch> stretches) {
    if (stretches.isEmpty()) {
      return List.of(page.word("clock.closed"));
    }
    if (stretches.stream().allMatch(stretch -> stretch.words() == null)) {
      String all =
          stretches.stream()
              .map(this::stretch)
              .collect(Collectors.joining(words().get("clock.next")));
      return List.of(new TextView(all, null));
    }
    return stretches.stream().map(this::withWords).toList();
  }

  private TextView withWords(Stretch stretch) {
    String added = stretch.words();
    return added == null
        ? new TextView(stretch(stretch), null)
        : page.around("clock.words", page.own(added), stretch(stretch));
  }

  private String stretch(Stretch stretch) {
    boolean allDay = stretch.from() == 0 && stretch.to() >= Slice.DAY;
    if (stretch.opening() == Opening.UNKNOWN) {
      return allDay
          ? words().get("clock.notConfirmed")
          : words().get("clock.unknown", span(stretch));
    }
    String span = allDay && stretch.to() == Slice.DAY ? words().get("clock.allDay") : span(stretch);
    Integer last = stretch.lastReception();
    return last == null ? span : words().get("clock.last", span, end(last));
  }

  private String span(Stretch stretch) {
    return words().get("clock.span", clock(stretch.from()), end(stretch.to()));
  }

  private String end(int minutes) {
    if (minutes <= Slice.DAY) {
      return clock(minutes);
    }
    int next = minutes - Slice.DAY;
    String key = next < DAWN_ENDS ? "clock.dawn" : next < NOON ? "clock.morning" : "clock.nextDay";
    return words().get(key, clock(next));
  }

  private String clock(int minutes) {
    String hour = Integer.toString(minutes / HOUR);
    int minute = minutes % HOUR;
    String padded = (minute < 10 ? "0" : "") + minute;
    return minute == 0
        ? words().get("clock.hour", hour)
        : words().get("clock.minute", hour, Integer.toString(minute), padded);
  }

  private Words words() {
    return page.words();
  }
}
