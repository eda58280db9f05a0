package dev.michishirube.check;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that is checked once all files are typed. Implementations are stateless; the list of
 * them is {@link ContentRules#ALL}.
 */
public interface ContentRule {
  /** The rules that {@link #check} can report, for the documentation. */
  List<Rule> rules();

  /**
   * Looks at the content and reports.
   *
   * @param today the day of the build
   */
  void check(Content content, LocalDate today, Findings findings);
}
