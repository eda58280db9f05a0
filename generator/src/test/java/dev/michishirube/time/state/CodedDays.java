package dev.michishirube.time.state;

import dev.michishirube.time.code.HoursCode;
import dev.michishirube.time.rule.Opening;
import dev.michishirube.time.service.DayTimes;
import dev.michishirube.time.service.Reason;
import dev.michishirube.time.service.ServiceDays;
import dev.michishirube.time.service.Stretch;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The days of a code as the engine itself knows them, without what a code does not hold: words, and
 * days outside of it.
 *
 * @param days how many the code covers
 */
record CodedDays(ServiceDays engine, LocalDate from, int days, String code) {
  static CodedDays of(ServiceDays engine, LocalDate from, int days) {
    String code = HoursCode.of(from, days, engine::on);
    return new CodedDays(engine, from, HoursCode.read(code, from).size(), code);
  }

  /** What the script must answer: a state and a sentence; or that nobody can tell. */
  String answerAt(LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    LocalDate last = from.plusDays(days - 1);
    if (!today.isAfter(from) || !today.isBefore(last)) {
      return "nothing";
    }
    State state = new States(this::on).at(now);
    int minute = now.getHour() * 60 + now.getMinute() + 24 * 60;
    boolean night = on(today.minusDays(1)).stretches().stream().anyMatch(s -> s.covers(minute));
    return StateText.of(state) + " | " + NowSentence.of(state, now, night);
  }

  private DayTimes on(LocalDate day) {
    boolean known = !day.isBefore(from) && day.isBefore(from.plusDays(days));
    List<Stretch> stretches =
        known ? engine.on(day).stretches().stream().map(CodedDays::bare).toList() : List.of();
    return new DayTimes(day, stretches, Reason.USUAL, null);
  }

  private static Stretch bare(Stretch stretch) {
    Reason reason = stretch.opening() == Opening.OPEN ? Reason.USUAL : stretch.reason();
    return new Stretch(
        stretch.from(), stretch.to(), stretch.opening(), reason, null, stretch.lastReception());
  }
}
