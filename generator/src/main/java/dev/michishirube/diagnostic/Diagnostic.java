package dev.michishirube.diagnostic;

import java.util.Comparator;
import java.util.List;

/** A finding of a rule at a place; ordered by place, so that output is the same on every run. */
public record Diagnostic(Rule rule, Position position, List<String> arguments)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::rule)
          .thenComparing(d -> String.join("\0", d.arguments()));

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** What is wrong, in {@code language} ({@code ja} or {@code en}). */
  public String message(String language) {
    return rule.message().format(language, arguments);
  }

  /** How to mend it. */
  public String hint(String language) {
    return rule.hint().format(language, arguments);
  }

  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
