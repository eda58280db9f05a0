package dev.michishirube.time.service;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.Hours;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.rule.Schedule;
import dev.michishirube.time.service.Authority.Rules;
import dev.michishirube.time.service.Authority.WholeDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what decides a day. In this order: the record names the day; the hours name its date; it
 * lies around New Year, in お盆 or on a local day off; the weekly hours.
 */
final class Authorities {
  private static final Authority NO_HOURS = new WholeDay(Opening.UNKNOWN, Reason.NO_HOURS, null);

  private final ServiceHours hours;
  private final Holidays holidays;
  private final Map<LocalDate, Authority> singleDays = new HashMap<>();
  private final List<Authority> phases = new ArrayList<>();

  Authorities(ServiceHours hours, Holidays holidays) {
    this.hours = hours;
    this.holidays = holidays;
    hours.phases().forEach(phase -> phases.add(of(phase.hours(), Reason.USUAL, null)));
    hours.singleDays().forEach(day -> singleDays.putIfAbsent(day.date(), of(day)));
  }

  Authority on(LocalDate day) {
    Authority named = singleDays.get(day);
    if (named != null) {
      return named;
    }
    Authority usual = usual(day);
    if (!(usual instanceof Rules rules) || rules.schedule().namesDate(day, holidays)) {
      return usual;
    }
    Authority special = special(day, rules.schedule());
    return special == null ? usual : special;
  }

  private Authority usual(LocalDate day) {
    for (int i = 0; i < phases.size(); i++) {
      if (hours.phases().get(i).covers(day)) {
        return phases.get(i);
      }
    }
    return NO_HOURS;
  }

  private @Nullable Authority special(LocalDate day, Schedule schedule) {
    if (hours.yearEnd() instanceof YearEnd.Closed closed && closed.days().covers(day)) {
      return new WholeDay(Opening.CLOSED, Reason.YEAR_END, null);
    }
    if (schedule.isAlwaysOpen()) {
      // "24/7" says every day of the year by itself.
      return null;
    }
    if (hours.yearEnd() instanceof YearEnd.Unknown
        && isOpenQuestion(day, YearEnd.WINDOW, schedule)) {
      return new WholeDay(Opening.UNKNOWN, Reason.YEAR_END, null, schedule);
    }
    if (!hours.publicOffice() && isOpenQuestion(day, LocalDays.MID_AUGUST, schedule)) {
      return new WholeDay(Opening.UNKNOWN, Reason.MID_AUGUST, null, schedule);
    }
    for (LocalDays local : hours.localDays()) {
      if (isOpenQuestion(day, local.days(), schedule)) {
        return hours.publicOffice() && local.officesClosed()
            ? new WholeDay(Opening.CLOSED, Reason.LOCAL_DAY, local.name())
            : new WholeDay(Opening.UNKNOWN, Reason.LOCAL_DAY, local.name(), schedule);
      }
    }
    return null;
  }

  /**
   * Hours that name one of these days, such as {@code Dec 29-Jan 03 off}, answer for all of them.
   */
  private boolean isOpenQuestion(LocalDate day, YearEnd.Span days, Schedule schedule) {
    if (!days.covers(day)) {
      return false;
    }
    LocalDate near = day;
    while (days.covers(near.minusDays(1))) {
      near = near.minusDays(1);
    }
    for (; days.covers(near); near = near.plusDays(1)) {
      if (schedule.namesDate(near, holidays)) {
        return false;
      }
    }
    return true;
  }

  private static Authority of(ServiceHours.SingleDay day) {
    if (day.closed()) {
      return new WholeDay(Opening.CLOSED, Reason.SINGLE_DAY, day.note());
    }
    return day.hours() == null
        ? new WholeDay(Opening.UNKNOWN, Reason.SINGLE_DAY, day.note())
        : ofSingleDay(day.hours(), day.note());
  }

  /** On one named day, "Mo-Fr" or holidays are beside the point. */
  private static Authority ofSingleDay(Hours hours, @Nullable String note) {
    return hours instanceof Hours.Spec spec && spec.certainty() == Hours.Certainty.EXACT
        ? new Rules(Schedule.literally(spec.rules()), Reason.SINGLE_DAY, note)
        : of(hours, Reason.SINGLE_DAY, note);
  }

  private static Authority of(Hours hours, Reason reason, @Nullable String note) {
    return switch (hours) {
      case Hours.Text text -> new WholeDay(Opening.UNKNOWN, Reason.WORDS, text.text());
      case Hours.Spec spec ->
          switch (spec.certainty()) {
            case EXACT -> new Rules(Schedule.of(spec.rules()), reason, note);
            case APPROXIMATE -> new WholeDay(Opening.UNKNOWN, Reason.APPROXIMATE, spec.text());
            case UNKNOWN -> new WholeDay(Opening.UNKNOWN, Reason.UNCERTAIN, spec.text());
          };
    };
  }
}
