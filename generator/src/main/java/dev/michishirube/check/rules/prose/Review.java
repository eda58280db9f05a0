package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the writing.
 *
 * @param known the records that words and directives can mean
 * @param article the article that is looked at; null while records are
 * @param section the part of the article that the passage stands in
 */
record Review(
    Known known,
    @Nullable ArticleText article,
    @Nullable Section section,
    LocalDate today,
    Findings findings) {
  void report(Rule rule, Position position, Object... arguments) {
    findings.add(rule.at(position, arguments));
  }

  /** Reports at a place of a passage. */
  void report(Rule rule, Passage passage, int offset, Object... arguments) {
    report(rule, passage.at(offset), arguments);
  }

  Review in(ArticleText other, @Nullable Section part) {
    return new Review(known, other, part, today, findings);
  }
}
