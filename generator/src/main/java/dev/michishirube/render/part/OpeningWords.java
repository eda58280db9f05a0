package dev.michishirube.render.part;

import dev.michishirube.model.OpeningFacts;
import dev.michishirube.model.YesNo;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;

/** Whether a way of contact answers at night and on days off, as short as a list needs it. */
final class OpeningWords {
  private final PageContext page;

  OpeningWords(PageContext page) {
    this.page = page;
  }

  /** Nothing for hours that say it themselves: day and night, or only words. */
  List<TextView> of(OpeningFacts facts) {
    if (facts.always() || facts.equals(OpeningFacts.UNKNOWN)) {
      return List.of();
    }
    List<TextView> lines = new ArrayList<>();
    add(lines, "opening.yes", times(facts, YesNo.YES));
    add(lines, "opening.unknown", times(facts, YesNo.UNKNOWN));
    return lines;
  }

  private List<String> times(OpeningFacts facts, YesNo wanted) {
    List<String> times = new ArrayList<>();
    if (facts.night() == wanted) {
      times.add("night");
    }
    boolean saturday = facts.saturday() == wanted;
    boolean sunday = facts.sunday() == wanted;
    boolean holiday = facts.holiday() == wanted;
    if (saturday && sunday) {
      times.add(holiday ? "daysOff" : "weekend");
    } else {
      if (saturday) {
        times.add("saturday");
      }
      if (sunday) {
        times.add("sunday");
      }
    }
    if (holiday && !(saturday && sunday)) {
      times.add("holiday");
    }
    return times;
  }

  private void add(List<TextView> lines, String key, List<String> times) {
    if (!times.isEmpty()) {
      String said =
          String.join(
              page.words().get("list.and"),
              times.stream().map(time -> page.words().get("opening." + time)).toList());
      lines.add(page.word(key, said));
    }
  }
}
