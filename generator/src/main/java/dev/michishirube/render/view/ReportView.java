package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a programme has done. Numbers stand in tables; a chart shows the same numbers as bars.
 *
 * @param over said when the period has ended; else null
 * @param breakdowns results with the parts that they are made of
 */
public record ReportView(
    TextView name,
    String period,
    @Nullable String over,
    List<FactView> facts,
    @Nullable TextView background,
    Budget budget,
    Results results,
    List<Breakdown> breakdowns,
    List<TextView> effects,
    List<TextView> lessons,
    List<EventView> distributions,
    List<TextView> attachments,
    @Nullable String officialUrl,
    @Nullable TextView note,
    List<SourceView> sources) {
  /** Lines of money; {@code chart} is empty where the units differ. */
  public record Budget(List<Line> lines, List<Bar> chart) {}

  /** A label with its number as printed. */
  public record Line(TextView label, TextView value) {}

  /**
   * Results with their targets.
   *
   * @param targets whether any result has a target
   * @param percents whether the source gives any percentage
   * @param chart targets and what was reached, of the results that have both in one unit
   */
  public record Results(List<Result> rows, boolean targets, boolean percents, List<Pair> chart) {}

  /** One result; null where the source is silent. */
  public record Result(
      TextView label,
      @Nullable TextView target,
      @Nullable TextView actual,
      @Nullable String percent) {}

  /** Target and result side by side. */
  public record Pair(TextView label, Bar target, Bar actual) {}

  /** A result and its parts. */
  public record Breakdown(
      TextView label, @Nullable TextView whole, List<Line> parts, List<Bar> chart) {}

  /**
   * A bar.
   *
   * @param percent its length, 0 to 100 of the longest one beside it
   */
  public record Bar(TextView label, TextView value, String percent) {}
}
