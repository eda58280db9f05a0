package dev.michishirube.render.subject;

import dev.michishirube.model.Gatherings.Meeting;
import dev.michishirube.model.PartialDate;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.SeriesWords;
import dev.michishirube.render.view.EventsView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.time.series.SeriesDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The next twelve months, with the events of each in order of their first day. */
final class EventMonths {
  private static final int MONTHS = 12;

  /** So that a page stays light; what is left out stands in the calendar. */
  private static final int MOST_ENTRIES = 400;

  private final PageContext page;
  private final SeriesWords words;
  private final List<EventsView.Month> shown = new ArrayList<>();
  private boolean more;

  EventMonths(List<Meeting> meetings, PageContext page) {
    this.page = page;
    this.words = new SeriesWords(page);
    int entries = 0;
    for (Map.Entry<YearMonth, List<Dated>> month : byMonth(meetings).entrySet()) {
      entries += month.getValue().size();
      if (entries > MOST_ENTRIES && !shown.isEmpty()) {
        more = true;
        break;
      }
      shown.add(month(month.getKey(), month.getValue()));
    }
  }

  List<EventsView.Month> shown() {
    return List.copyOf(shown);
  }

  /** True when there are more dates than the page can hold. */
  boolean isCut() {
    return more;
  }

  /** An event with its dates in one month. */
  private record Dated(Meeting meeting, List<SeriesDate> dates) {}

  private Map<YearMonth, List<Dated>> byMonth(List<Meeting> meetings) {
    YearMonth last = YearMonth.from(page.site().today().plusMonths(MONTHS));
    Map<YearMonth, List<Dated>> months = new TreeMap<>();
    for (Meeting meeting : meetings) {
      Map<YearMonth, List<SeriesDate>> dates =
          page.site().eventDates().of(meeting.event()).dates().stream()
              .collect(Collectors.groupingBy(date -> YearMonth.from(date.date())));
      dates.forEach(
          (month, days) -> {
            if (!month.isAfter(last)) {
              months.computeIfAbsent(month, m -> new ArrayList<>()).add(new Dated(meeting, days));
            }
          });
    }
    return months;
  }

  private EventsView.Month month(YearMonth month, List<Dated> events) {
    PartialDate date =
        new PartialDate(month.getYear(), month.getMonthValue(), null, PartialDate.Certainty.EXACT);
    return new EventsView.Month(
        page.date(date),
        events.stream()
            .sorted(Comparator.comparing(dated -> dated.dates().getFirst()))
            .map(dated -> new EventsView.Series(of(dated.meeting()), words.lines(dated.dates())))
            .toList());
  }

  private LinkView of(Meeting meeting) {
    String event = meeting.event().name();
    String center = page.site().nameOf(meeting.center());
    String name = event.contains(center) ? event : page.own().get("calendar.of", event, center);
    return new LinkView(name, page.hrefOf(meeting.center()), page.foreign());
  }
}
