package dev.michishirube.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Gathers diagnostics from every stage. Safe to share between threads; reading sorts. */
public final class Findings {
  private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** All findings in order of place, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().distinct().sorted().toList();
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }
}
