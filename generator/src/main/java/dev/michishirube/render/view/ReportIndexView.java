package dev.michishirube.render.view;

import java.util.List;

/** All reports, the newest first. */
public record ReportIndexView(List<Line> reports) {
  /** A report with its period and who did the work. */
  public record Line(LinkView report, String period, List<TextView> organizations) {}
}
