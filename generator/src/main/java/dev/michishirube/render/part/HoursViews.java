package dev.michishirube.render.part;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.model.ServiceTimes;
import dev.michishirube.render.view.HoursView;
import dev.michishirube.render.view.TextView;
import dev.michishirube.time.Hours;
import dev.michishirube.time.service.OrdinaryWeeks;
import dev.michishirube.time.service.Season;
import dev.michishirube.time.service.WeekTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a record's ways of contact are open, day by day: a table of the week, and the days of the
 * next two weeks that differ from it. Ways with equal hours share them. Never says what holds at
 * the moment, because nobody knows when the page is read.
 */
public final class HoursViews {
  /** Today is the first of them. */
  private static final int DAYS_AHEAD = 14;

  private final PageContext page;

  public HoursViews(PageContext page) {
    this.page = page;
  }

  /** Nothing in it when the hours of no way are computed, or need no table and have no such day. */
  public HoursView of(Center center) {
    List<Group> groups = groups(center);
    List<HoursView.Week> weeks = new ArrayList<>();
    groups.forEach(group -> weeks.addAll(weeks(group)));
    List<HoursView.Special> specials = specials(groups, center.channels());
    LocalDate last = page.site().today().plusDays(DAYS_AHEAD - 1L);
    String until = specials.isEmpty() ? null : new ShortDayWords(page).of(last);
    return new HoursView(weeks, until, specials);
  }

  /** Ways with the same hours. */
  private record Group(ServiceTimes times, List<Channel> ways, List<TextView> names) {}

  private List<Group> groups(Center center) {
    Map<ServiceTimes, Group> byTimes = new IdentityHashMap<>();
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < center.channels().size(); i++) {
      Channel way = center.channels().get(i);
      ServiceTimes times = page.site().hours().of(way, List.of()).orElse(null);
      if (times == null || !times.isComputed()) {
        continue;
      }
      Group group = byTimes.get(times);
      if (group == null) {
        group = new Group(times, new ArrayList<>(), new ArrayList<>());
        byTimes.put(times, group);
        groups.add(group);
      }
      group.ways().add(way);
      TextView name = nameOf(center, i, way);
      if (!group.names().contains(name)) {
        group.names().add(name);
      }
    }
    return groups;
  }

  private TextView nameOf(Center center, int index, Channel way) {
    String type = page.words().of("channel", way.type());
    String label = way.label();
    return label == null
        ? new TextView(type, null)
        : page.around("week.way", page.of(center, "channels/" + index + "/label", label), type);
  }

  private List<HoursView.Week> weeks(Group group) {
    Dated<Hours> hours = page.site().soon(group.ways().getFirst().hours()).orElse(null);
    List<HoursView.Week> weeks = new ArrayList<>();
    for (Dated.Period<Hours> period :
        hours == null ? List.<Dated.Period<Hours>>of() : hours.periods()) {
      OrdinaryWeeks.of(period.value()).ifPresent(w -> weeks.addAll(weeks(group, period, w)));
    }
    return weeks;
  }

  /** One for each season of the days ahead. */
  private List<HoursView.Week> weeks(
      Group group, Dated.Period<Hours> period, OrdinaryWeeks ordinary) {
    LocalDate today = page.site().today();
    LocalDate from = period.from();
    LocalDate later = from != null && from.isAfter(today) ? from : null;
    LocalDate first = later == null ? today : later;
    LocalDate last = lastOf(first, today.plusDays(DAYS_AHEAD - 1L), period.until());
    List<HoursView.Week> weeks = new ArrayList<>();
    for (Season season : ordinary.between(first, last)) {
      WeekTable week = season.week();
      List<HoursView.Row> rows =
          week == null ? List.of() : new WeekRows(page).of(season, week, group.times());
      if (!rows.isEmpty()) {
        weeks.add(new HoursView.Week(group.names(), new SeasonWords(page).of(season, later), rows));
      }
    }
    return weeks;
  }

  private static LocalDate lastOf(LocalDate first, LocalDate ahead, @Nullable LocalDate until) {
    LocalDate last = until != null && until.isBefore(ahead) ? until : ahead;
    return last.isBefore(first) ? first : last;
  }

  /** Ways that have the same days share a list; its name is left out where it is that of all. */
  private List<HoursView.Special> specials(List<Group> groups, List<Channel> all) {
    SpecialDayWords words = new SpecialDayWords(page);
    Map<List<TextView>, List<TextView>> byDays = new LinkedHashMap<>();
    int ways = 0;
    for (Group group : groups) {
      List<TextView> days =
          group.times().specialDays().within(page.site().today(), DAYS_AHEAD).stream()
              .map(words::of)
              .toList();
      if (!days.isEmpty()) {
        byDays.computeIfAbsent(days, d -> new ArrayList<>()).addAll(group.names());
        ways += group.ways().size();
      }
    }
    boolean ofAll = byDays.size() == 1 && ways == all.size();
    return byDays.entrySet().stream()
        .map(e -> new HoursView.Special(ofAll ? List.of() : distinct(e.getValue()), e.getKey()))
        .toList();
  }

  private static List<TextView> distinct(List<TextView> names) {
    return names.stream().distinct().toList();
  }
}
