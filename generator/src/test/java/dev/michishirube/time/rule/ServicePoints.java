package dev.michishirube.time.rule;

import dev.michishirube.time.service.DayTimes;
import dev.michishirube.time.service.ServiceDays;
import dev.michishirube.time.service.Stretch;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The change points of days as the whole engine sees them, year end and single days included. */
final class ServicePoints {
  private final List<ChangePoint> points = new ArrayList<>();
  private LocalDateTime told;

  private ServicePoints(LocalDate from) {
    told = from.atStartOfDay();
  }

  static List<ChangePoint> of(ServiceDays days, LocalDate from, LocalDate to) {
    ServicePoints points = new ServicePoints(from);
    LocalDateTime end = to.atStartOfDay();
    for (DayTimes day :
        days.from(from.minusDays(1), (int) (to.toEpochDay() - from.toEpochDay()) + 1)) {
      for (Stretch stretch : day.stretches()) {
        LocalDateTime midnight = day.day().atStartOfDay();
        points.tell(
            midnight.plusMinutes(stretch.from()),
            midnight.plusMinutes(stretch.to()),
            stretch.opening().name().toLowerCase(Locale.ROOT),
            stretch.words());
      }
    }
    if (points.told.isBefore(end)) {
      points.add(new ChangePoint(points.told, "closed", null));
    }
    return points.points;
  }

  private void tell(LocalDateTime from, LocalDateTime until, String state, @Nullable String words) {
    if (!until.isAfter(told)) {
      return;
    }
    LocalDateTime begin = from.isBefore(told) ? told : from;
    if (begin.isAfter(told)) {
      add(new ChangePoint(told, "closed", null));
    }
    add(new ChangePoint(begin, state, words));
    told = until;
  }

  private void add(ChangePoint point) {
    ChangePoint last = points.isEmpty() ? null : points.getLast();
    if (last == null || !new ChangePoint(last.at(), point.state(), point.comment()).equals(last)) {
      points.add(point);
    }
  }
}
