package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Event;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Period;
import dev.michishirube.model.Report;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What begins must begin before it ends. */
final class Periods implements ContentRule {
  static final Rule REVERSED =
      Rule.error(
          "period.reversed",
          new Text("終わり（{1}）が、始まり（{0}）より前です。", "It ends ({1}) before it begins ({0})."),
          new Text("2つの日付をたしかめてください。", "Check both dates."));
  static final Rule EVENT =
      Rule.error(
          "event.time.reversed",
          new Text("終わりの時刻（{1}）が、始まり（{0}）より前です。", "It ends ({1}) before it begins ({0})."),
          new Text("午後の時刻は 13:30 のように24時間制で書いてください。", "Use 24-hour times, such as 13:30."));

  @Override
  public List<Rule> rules() {
    return List.of(REVERSED, EVENT);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      Center.Lifecycle lifecycle = center.value().lifecycle();
      dates(lifecycle.publicFrom(), lifecycle.publicUntil(), center.at("public_until"), findings);
      List<Event> events = center.value().events();
      for (int i = 0; i < events.size(); i++) {
        event(center, i, events.get(i), findings);
      }
    }
    content.programs().forEach(p -> period(p.value().period(), p.at("period", "to"), findings));
    for (Entry<Report> report : content.reports()) {
      period(report.value().period(), report.at("period", "to"), findings);
      List<Report.Distribution> distributions = report.value().distributions();
      for (int i = 0; i < distributions.size(); i++) {
        Position at = report.at("distributions", i, "period", "to");
        period(distributions.get(i).period(), at, findings);
      }
    }
    DatedFields.each(content, p -> days(p, findings));
  }

  private static void event(Entry<Center> center, int index, Event event, Findings findings) {
    for (int i = 0; i < event.rules().size(); i++) {
      Event.Recurrence rule = event.rules().get(i);
      times(rule.from(), rule.to(), center.at("events", index, "rules", i, "to"), findings);
    }
    for (int i = 0; i < event.occurrences().size(); i++) {
      Event.Occurrence one = event.occurrences().get(i);
      times(one.from(), one.to(), center.at("events", index, "occurrences", i, "to"), findings);
    }
  }

  private static void period(@Nullable Period period, Position at, Findings findings) {
    if (period != null) {
      dates(period.from(), period.to(), at, findings);
    }
  }

  private static void dates(
      @Nullable PartialDate from, @Nullable PartialDate to, Position at, Findings findings) {
    if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
      findings.add(REVERSED.at(at, from.iso(), to.iso()));
    }
  }

  private static void days(DatedFields.Days days, Findings findings) {
    LocalDate from = days.from();
    LocalDate until = days.until();
    if (from != null && until != null && until.isBefore(from)) {
      findings.add(REVERSED.at(days.at(), from, until));
    }
  }

  private static void times(
      @Nullable LocalTime from, @Nullable LocalTime to, Position at, Findings findings) {
    if (from != null && to != null && !to.isAfter(from)) {
      findings.add(EVENT.at(at, from, to));
    }
  }
}
