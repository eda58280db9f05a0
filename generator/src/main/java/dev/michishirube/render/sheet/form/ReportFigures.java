package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Report;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.view.ReportView;
import dev.michishirube.render.view.TextView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a report: one table with parts under their whole, then bars, each chart of one
 * unit. Nothing is worked out; that parts make up their whole is said where they do.
 */
final class ReportFigures {
  private final PageContext page;

  ReportFigures(PageContext page) {
    this.page = page;
  }

  List<Block> of(Report report, ReportView view) {
    if (view.results().rows().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, Line.of(page.words().get("reports.results"))));
    blocks.add(table(view));
    for (Report.Result result : report.results()) {
      if (addsUp(result)) {
        blocks.add(new Block.Paragraph(Line.of(sum(result, view)), Tone.NOTE));
      }
    }
    blocks.addAll(charts(view));
    return blocks;
  }

  private Block table(ReportView view) {
    ReportView.Results results = view.results();
    List<Line> head = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    column("reports.item", 5, head, widths);
    if (results.targets()) {
      column("reports.target", 3, head, widths);
    }
    column("reports.actual", 3, head, widths);
    if (results.percents()) {
      column("reports.percent", 2, head, widths);
    }
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (ReportView.Result row : results.rows()) {
      rows.add(row(results, row.label().whole(), row.target(), row.actual(), row.percent()));
      view.breakdowns().stream()
          .filter(b -> b.label().equals(row.label()))
          .flatMap(b -> b.parts().stream())
          .map(part -> part(results, part))
          .forEach(rows::add);
    }
    return new Block.Table(null, head, rows, widths, true);
  }

  private void column(String key, int width, List<Line> head, List<Integer> widths) {
    head.add(Line.of(page.words().get(key)));
    widths.add(width);
  }

  private List<Block.Cell> row(
      ReportView.Results results,
      String label,
      @Nullable TextView target,
      @Nullable TextView actual,
      @Nullable String percent) {
    List<Block.Cell> cells = new ArrayList<>();
    cells.add(strong(label));
    if (results.targets()) {
      cells.add(target == null ? silent() : Block.Cell.of(target.whole()));
    }
    cells.add(actual == null ? silent() : strong(actual.whole()));
    if (results.percents()) {
      cells.add(percent == null ? silent() : Block.Cell.of(percent));
    }
    return cells;
  }

  /** Set in by one character; of its target the source says nothing, and so does the row. */
  private List<Block.Cell> part(ReportView.Results results, ReportView.Line part) {
    List<Block.Cell> cells = new ArrayList<>();
    cells.add(Block.Cell.of(page.words().get("sheet.report.part", part.label().whole())));
    if (results.targets()) {
      cells.add(new Block.Cell(List.of()));
    }
    cells.add(Block.Cell.of(part.value().whole()));
    if (results.percents()) {
      cells.add(new Block.Cell(List.of()));
    }
    return cells;
  }

  private static Block.Cell strong(String text) {
    return new Block.Cell(
        List.of(new Block.Paragraph(Line.of(new Inline.Strong(text)), Tone.BODY)));
  }

  private Block.Cell silent() {
    return new Block.Cell(
        List.of(new Block.Paragraph(Line.of(page.words().get("reports.silent")), Tone.NOTE)));
  }

  /** Whether the parts make up the whole to the last digit; a whole of about so much never does. */
  private static boolean addsUp(Report.Result result) {
    BigDecimal actual = result.actual();
    return actual != null
        && result.qualifiers().isEmpty()
        && result.parts().size() > 1
        && result.parts().stream()
                .map(Report.Part::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(actual)
            == 0;
  }

  private String sum(Report.Result result, ReportView view) {
    String whole =
        view.breakdowns().stream()
            .filter(b -> b.label().whole().equals(result.label()) && b.whole() != null)
            .map(ReportView.Breakdown::whole)
            .map(TextView::whole)
            .collect(Collectors.joining());
    return page.words()
        .get("sheet.report.sum", result.label(), String.valueOf(result.parts().size()), whole);
  }

  private List<Block> charts(ReportView view) {
    List<List<Block>> charts = new ArrayList<>();
    view.breakdowns().forEach(b -> charts.add(chart(b.label(), b.chart())));
    view.results()
        .chart()
        .forEach(pair -> charts.add(chart(pair.label(), List.of(pair.target(), pair.actual()))));
    if (charts.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < charts.size(); i += 2) {
      List<Block> second = i + 1 < charts.size() ? charts.get(i + 1) : List.of();
      blocks.add(new Block.Columns(List.of(1, 1), List.of(charts.get(i), second)));
    }
    if (charts.size() > 1) {
      blocks.add(new Block.Paragraph(Line.of(page.words().get("reports.scale")), Tone.NOTE));
    }
    return List.of(new Block.Together(blocks));
  }

  private List<Block> chart(TextView label, List<ReportView.Bar> bars) {
    return List.of(
        new Block.Heading(3, Line.of(label.whole())),
        new Block.Bars(
            page.words().get("reports.chart", label.whole()),
            bars.stream()
                .map(
                    bar ->
                        new Block.Bar(
                            bar.label().whole(),
                            Double.parseDouble(bar.percent()),
                            bar.value().whole()))
                .toList()));
  }
}
