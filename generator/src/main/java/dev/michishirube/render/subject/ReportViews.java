package dev.michishirube.render.subject;

import dev.michishirube.model.Event;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Report;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.PeriodWords;
import dev.michishirube.render.part.RoleWords;
import dev.michishirube.render.part.SourceViews;
import dev.michishirube.render.view.EventView;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.ReportView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of one report. */
public final class ReportViews {
  private final PageContext page;

  public ReportViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Report report, Frames frames) {
    String title =
        page.words()
            .get("reports.title", report.programName(), PeriodWords.of(report.period(), page));
    LinkView index =
        new LinkView(page.words().get("reports.index"), page.link(FixedPage.REPORTS.path()));
    Heading heading = new Heading(title, title, false, page.isFirstLanguage(), List.of(index));
    return Draft.of("report.ftlh", frames.of(heading), view(report), report.position());
  }

  /** All that the report says. */
  public ReportView view(Report report) {
    ReportNumbers numbers = new ReportNumbers(page);
    return new ReportView(
        page.own(report.programName()),
        PeriodWords.of(report.period(), page),
        isOver(report) ? page.words().get("reports.over") : null,
        organizations(report),
        text(report.background()),
        numbers.budget(report.budget()),
        numbers.results(report.results()),
        numbers.breakdowns(report.results()),
        own(report.effects()),
        own(report.lessons()),
        report.distributions().stream().map(this::distribution).toList(),
        own(report.attachments()),
        report.officialUrl(),
        text(report.note()),
        report.sources().stream().map(s -> SourceViews.of(s, page)).toList());
  }

  boolean isOver(Report report) {
    PartialDate to = report.period().to();
    return to != null && to.lastDay().isBefore(page.site().today());
  }

  private List<FactView> organizations(Report report) {
    List<FactView> facts = new ArrayList<>();
    add(facts, "fact.roles", RoleWords.of(report.organizations(), page));
    return facts;
  }

  EventView distribution(Report.Distribution distribution) {
    Event event = distribution.event();
    List<FactView> facts = new ArrayList<>();
    if (distribution.period() != null) {
      add(
          facts,
          "period.label",
          List.of(new TextView(PeriodWords.of(distribution.period(), page), null)));
    }
    if (distribution.times() != null) {
      add(facts, "reports.times", List.of(page.word("reports.timesCount", distribution.times())));
    }
    one(facts, "reports.frequency", distribution.frequency());
    one(facts, "reports.places", distribution.places());
    one(facts, "fact.venue", event.venue());
    add(facts, "fact.items", own(event.itemsGiven()));
    add(facts, "fact.features", own(event.features()));
    add(facts, "reports.partners", own(distribution.partners()));
    one(facts, "fact.note", event.note());
    return new EventView(page.own(event.name()), facts);
  }

  private List<TextView> own(List<String> texts) {
    return texts.stream().map(page::own).toList();
  }

  private @Nullable TextView text(@Nullable String text) {
    return text == null ? null : page.own(text);
  }

  private void one(List<FactView> facts, String label, @Nullable String text) {
    if (text != null) {
      add(facts, label, List.of(page.own(text)));
    }
  }

  private void add(List<FactView> facts, String label, List<TextView> lines) {
    if (!lines.isEmpty()) {
      facts.add(new FactView(page.words().get(label), lines));
    }
  }
}
