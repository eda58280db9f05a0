package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A public programme that people apply for: an allowance, a loan, a reduction. */
public record Program(
    Position position,
    String id,
    String name,
    List<String> formerNames,
    Kind kind,
    @Nullable String law,
    String forWhom,
    String gives,
    List<Amount> amounts,
    List<String> notWith,
    @Nullable String how,
    List<String> papers,
    @Nullable String deadline,
    List<String> paidMonths,
    List<String> applyAt,
    @Nullable String applyTo,
    ServiceArea area,
    List<String> topics,
    Center.Status status,
    @Nullable Period period,
    @Nullable String officialUrl,
    @Nullable String note,
    List<Source> sources) {
  public Program {
    formerNames = List.copyOf(formerNames);
    amounts = List.copyOf(amounts);
    notWith = List.copyOf(notWith);
    papers = List.copyOf(papers);
    paidMonths = List.copyOf(paidMonths);
    applyAt = List.copyOf(applyAt);
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
  }

  /** The closed list of the record format. */
  public enum Kind {
    ALLOWANCE,
    BENEFIT,
    SUBSIDY,
    LOAN,
    REDUCTION,
    SERVICE,
    HOUSING,
    TRAINING
  }

  /** An amount holds for one fiscal year (April to March) only. */
  public record Amount(String text, int fiscalYear) {}
}
