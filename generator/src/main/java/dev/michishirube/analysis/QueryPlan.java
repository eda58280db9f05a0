package dev.michishirube.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a query asks; settled in two steps, because only the index knows which terms exist. */
public final class QueryPlan {
  private final List<String> probes;
  private final boolean crisis;
  private final boolean sensitive;
  private final ClauseMaker maker;

  QueryPlan(List<String> probes, boolean crisis, boolean sensitive, ClauseMaker maker) {
    this.probes = List.copyOf(probes);
    this.crisis = crisis;
    this.sensitive = sensitive;
    this.maker = maker;
  }

  /**
   * Terms of which {@code exists} must be able to tell whether they are there; with {@code *} at
   * the end, whatever begins so.
   */
  public List<String> probes() {
    return probes;
  }

  /** Whoever typed this may be in danger. */
  public boolean crisis() {
    return crisis;
  }

  /** This must be kept nowhere. */
  public boolean sensitive() {
    return sensitive;
  }

  /**
   * The steps, from what was typed to any part of it; none for a query without a word.
   *
   * @param exists whether the index has a term
   */
  public List<Step> steps(Predicate<String> exists) {
    List<Step> steps = new ArrayList<>();
    for (Relaxation relaxation : Relaxation.values()) {
      List<Clause> clauses = maker.clauses(relaxation, exists);
      if (!clauses.isEmpty() && steps.stream().noneMatch(step -> step.clauses().equals(clauses))) {
        steps.add(new Step(relaxation, clauses));
      }
    }
    return List.copyOf(steps);
  }
}
