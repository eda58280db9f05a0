package dev.michishirube.render.subject;

import dev.michishirube.model.Count;
import dev.michishirube.model.Report;
import dev.michishirube.render.part.CountWords;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.ReportView;
import dev.michishirube.render.view.TextView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers of a report as its source gives them: nothing is added up, nothing worked out. */
final class ReportNumbers {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final PageContext page;

  ReportNumbers(PageContext page) {
    this.page = page;
  }

  ReportView.Budget budget(List<Report.BudgetLine> lines) {
    boolean comparable =
        lines.size() > 1 && lines.stream().map(Report.BudgetLine::unit).distinct().count() == 1;
    BigDecimal longest = longest(lines.stream().map(Report.BudgetLine::amount).toList());
    return new ReportView.Budget(
        lines.stream()
            .map(l -> new ReportView.Line(page.own(l.label()), number(l.amount(), l.unit())))
            .toList(),
        comparable
            ? lines.stream()
                .map(
                    l ->
                        bar(page.own(l.label()), number(l.amount(), l.unit()), l.amount(), longest))
                .toList()
            : List.of());
  }

  ReportView.Results results(List<Report.Result> results) {
    return new ReportView.Results(
        results.stream().map(this::result).toList(),
        results.stream().anyMatch(r -> r.target() != null),
        results.stream().anyMatch(r -> r.percent() != null),
        results.stream()
            .filter(r -> r.target() != null && r.actual() != null && isOneUnit(r))
            .map(this::pair)
            .toList());
  }

  /** Persons are not compared with sets of things. */
  private static boolean isOneUnit(Report.Result result) {
    return result.targetUnit() == null || result.targetUnit().equals(result.unit());
  }

  List<ReportView.Breakdown> breakdowns(List<Report.Result> results) {
    return results.stream().filter(r -> !r.parts().isEmpty()).map(this::breakdown).toList();
  }

  private ReportView.Result result(Report.Result result) {
    BigDecimal percent = result.percent();
    return new ReportView.Result(
        page.own(result.label()),
        target(result),
        actual(result),
        percent == null ? null : CountWords.number(percent, page.language()) + "%");
  }

  private ReportView.Pair pair(Report.Result result) {
    BigDecimal target = Objects.requireNonNull(result.target());
    BigDecimal actual = Objects.requireNonNull(result.actual());
    BigDecimal longest = target.max(actual);
    return new ReportView.Pair(
        page.own(result.label()),
        bar(page.word("reports.target"), Objects.requireNonNull(target(result)), target, longest),
        bar(page.word("reports.actual"), Objects.requireNonNull(actual(result)), actual, longest));
  }

  private ReportView.Breakdown breakdown(Report.Result result) {
    String unit = result.unit();
    BigDecimal longest = longest(result.parts().stream().map(Report.Part::value).toList());
    return new ReportView.Breakdown(
        page.own(result.label()),
        actual(result),
        result.parts().stream()
            .map(p -> new ReportView.Line(page.own(p.label()), number(p.value(), unit)))
            .toList(),
        result.parts().stream()
            .map(p -> bar(page.own(p.label()), number(p.value(), unit), p.value(), longest))
            .toList());
  }

  private @Nullable TextView target(Report.Result result) {
    BigDecimal target = result.target();
    String unit = result.targetUnit() == null ? result.unit() : result.targetUnit();
    return target == null ? null : number(target, unit);
  }

  private @Nullable TextView actual(Report.Result result) {
    BigDecimal actual = result.actual();
    return actual == null ? null : count(actual, result.qualifiers(), result.unit());
  }

  private TextView number(BigDecimal value, @Nullable String unit) {
    return count(value, List.of(), unit);
  }

  private TextView count(
      BigDecimal value, List<Count.Qualifier> qualifiers, @Nullable String unit) {
    Count count = new Count(value, qualifiers, unit, null, null);
    return page.own(CountWords.of(count, page.words()));
  }

  private static BigDecimal longest(List<BigDecimal> values) {
    return values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  private static ReportView.Bar bar(
      TextView label, TextView value, BigDecimal length, BigDecimal longest) {
    BigDecimal share =
        longest.signum() <= 0 || length.signum() <= 0
            ? BigDecimal.ZERO
            : length.multiply(WHOLE).divide(longest, 1, RoundingMode.HALF_UP);
    return new ReportView.Bar(label, value, share.toPlainString());
  }
}
