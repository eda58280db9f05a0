package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Severity;
import dev.michishirube.model.SiteConfig;

/**
 * Reports that something is old: a warning in a guide that people rely on, a note in a sample,
 * whose pages all say that nothing has been confirmed.
 */
final class Staleness {
  private final boolean sample;
  private final Findings findings;

  Staleness(Content content, Findings findings) {
    sample = content.site().value().publication() == SiteConfig.Publication.SAMPLE;
    this.findings = findings;
  }

  void report(Rule rule, Position at, Object... arguments) {
    Diagnostic found = rule.at(at, arguments);
    Rule asNote = new Rule(rule.id(), Severity.NOTE, rule.message(), rule.hint());
    findings.add(sample ? new Diagnostic(asNote, found.position(), found.arguments()) : found);
  }
}
