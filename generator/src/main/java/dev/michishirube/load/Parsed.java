package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What parsing a text came to.
 *
 * @param root null when the text could not be read to its end
 * @param findings what was wrong on the way, {@code stop} not included
 * @param stop why the text could not be read to its end, or null
 * @param refused whether it was the parser that gave up, rather than a limit of ours
 * @param doubtful lines that were parsed, but hardly as they were meant
 */
record Parsed(
    @Nullable Yaml root,
    List<Diagnostic> findings,
    @Nullable Diagnostic stop,
    boolean refused,
    List<LineRange> doubtful) {
  Parsed {
    findings = List.copyOf(findings);
    doubtful = List.copyOf(doubtful);
  }

  /** Lines from {@code first} to {@code last}, both included, counted from 0. */
  record LineRange(int first, int last) {}

  /** Reports everything and hands over the tree. */
  @Nullable Yaml reportTo(Findings target) {
    target.addAll(findings);
    if (stop != null) {
      target.add(stop);
    }
    return root;
  }

  /**
   * The same without a refusal next to a slip: that is the slip once more, since nobody knows what
   * was meant there.
   */
  Parsed without(List<Slip> slips) {
    boolean same = stop != null && refused && slips.stream().anyMatch(s -> near(s, stop));
    return same ? new Parsed(root, findings, null, true, doubtful) : this;
  }

  private static boolean near(Slip slip, Diagnostic stop) {
    return Math.abs(slip.diagnostic().position().line() - stop.position().line()) <= 1;
  }
}
