package dev.michishirube.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a query asks; settled in two steps, because only the index knows which terms exist. */
public final class QueryPlan {
  private final List<String> probes;
  private final boolean crisis;
  private final boolean sensitive;
  private final ClauseMaker.Words words;
  private final Normaliser normaliser;

  QueryPlan(
      List<String> probes,
      boolean crisis,
      boolean sensitive,
      ClauseMaker.Words words,
      Normaliser normaliser) {
    this.probes = List.copyOf(probes);
    this.crisis = crisis;
    this.sensitive = sensitive;
    this.words = words;
    this.normaliser = normaliser;
  }

  /**
   * Terms that the lexicon must know first, and names and forms that begin so: with {@code *} at
   * the end all that begins so, else what goes on with a sign or a space.
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
   * @param lexicon of the index
   */
  public List<Step> steps(Lexicon lexicon) {
    List<Forms.Match<Meanings.Meaning>> matches = Meanings.inQuery(words.normal(), lexicon);
    List<Step> steps = steps(matches, lexicon);
    if (steps.isEmpty()) {
      // Nothing but words of asking: they are all there is to look for.
      matches.removeIf(match -> match.value().term().equals(Meanings.ASKING));
      steps = steps(matches, lexicon);
    }
    return List.copyOf(steps);
  }

  private List<Step> steps(List<Forms.Match<Meanings.Meaning>> matches, Lexicon lexicon) {
    List<Step> steps = new ArrayList<>();
    ClauseMaker.Words named = named(matches, lexicon);
    boolean known = named.name().stream().anyMatch(lexicon::exists);
    Guesses guesses = new Guesses(words.normal().text(), matches, lexicon);
    ClauseMaker maker = new ClauseMaker(named, known ? matches : guesses.all(), matches);
    for (Relaxation relaxation : Relaxation.values()) {
      List<Clause> clauses = maker.clauses(relaxation, lexicon::exists);
      if (!clauses.isEmpty() && steps.stream().noneMatch(step -> step.clauses().equals(clauses))) {
        steps.add(new Step(relaxation, clauses));
      }
    }
    return steps;
  }

  /** The name of something may be followed by words of asking: アウトリーチとは. */
  private ClauseMaker.Words named(List<Forms.Match<Meanings.Meaning>> matches, Lexicon lexicon) {
    if (words.name().stream().anyMatch(lexicon::exists)) {
      return words;
    }
    NormalText normal = words.normal();
    byte[] kinds = normal.kinds().clone();
    for (Forms.Match<Meanings.Meaning> match : matches) {
      int end = match.end();
      boolean last = end == kinds.length || normal.kinds()[end] == Kind.NONE;
      if (last && match.value().term().equals(Meanings.ASKING)) {
        Arrays.fill(kinds, match.start(), end, Kind.NONE);
      }
    }
    NormalText bare = normaliser.closed(new NormalText(normal.text(), kinds, List.of()));
    List<String> name = WholeName.terms(bare.text());
    return new ClauseMaker.Words(normal, words.stretches(), words.literal(), name);
  }
}
