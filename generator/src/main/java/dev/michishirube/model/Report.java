package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a programme has done: budget, targets, results, lessons. */
public record Report(
    Position position,
    String id,
    String programName,
    List<Role> organizations,
    Period period,
    List<BudgetLine> budget,
    List<Result> results,
    @Nullable String background,
    List<String> effects,
    List<String> lessons,
    List<Distribution> distributions,
    List<String> attachments,
    @Nullable String officialUrl,
    @Nullable String note,
    List<Source> sources) {
  public Report {
    organizations = List.copyOf(organizations);
    budget = List.copyOf(budget);
    results = List.copyOf(results);
    effects = List.copyOf(effects);
    lessons = List.copyOf(lessons);
    distributions = List.copyOf(distributions);
    attachments = List.copyOf(attachments);
    sources = List.copyOf(sources);
  }

  /** An amount of money; {@code unit} as the source has it: 円, 千円. */
  public record BudgetLine(String label, BigDecimal amount, String unit) {}

  /** A result, perhaps against a target; {@code targetUnit} when the source gives another unit. */
  public record Result(
      String label,
      @Nullable BigDecimal target,
      @Nullable BigDecimal actual,
      @Nullable BigDecimal percent,
      @Nullable String unit,
      @Nullable String targetUnit,
      List<Count.Qualifier> qualifiers,
      List<Part> parts) {
    public Result {
      qualifiers = List.copyOf(qualifiers);
      parts = List.copyOf(parts);
    }
  }

  /** A part of a result. */
  public record Part(String label, BigDecimal value) {}

  /**
   * A distribution of goods: an event with what its report adds.
   *
   * @param frequency the words of the source: 毎月1回
   * @param times how often it took place
   */
  public record Distribution(
      Event event,
      @Nullable Period period,
      @Nullable String frequency,
      @Nullable Integer times,
      @Nullable String places,
      List<String> partners) {
    public Distribution {
      partners = List.copyOf(partners);
    }
  }
}
