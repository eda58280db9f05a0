package dev.michishirube.render.subject;

import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Report;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.PeriodWords;
import dev.michishirube.render.part.RoleWords;
import dev.michishirube.render.view.ReportIndexView;
import java.time.LocalDate;
import java.util.Comparator;

/** All reports, the newest first. */
final class ReportIndexViews {
  private final PageContext page;

  ReportIndexViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Frames frames) {
    Heading heading =
        Heading.of(page.words().get("reports.index"), page.words().get("reports.lead"));
    return Draft.of("reports.ftlh", frames.of(heading), view());
  }

  ReportIndexView view() {
    return new ReportIndexView(
        page.site().records().reports().stream()
            .sorted(Comparator.comparing(ReportIndexViews::end).reversed())
            .map(
                report ->
                    new ReportIndexView.Line(
                        page.linkTo(report),
                        PeriodWords.of(report.period(), page),
                        RoleWords.of(report.organizations(), page)))
            .toList());
  }

  private static LocalDate end(Report report) {
    PartialDate to = report.period().to();
    return to == null ? LocalDate.MAX : to.lastDay();
  }
}
