package dev.michishirube.check.shape;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.load.Yaml;
import dev.michishirube.time.HoursMemo;

/**
 * What reading files shares: where to report, and the hours that were read already.
 *
 * <p>Not safe to share between threads.
 */
public record Reading(Findings findings, HoursMemo hours) {
  public Reading(Findings findings) {
    this(findings, new HoursMemo());
  }

  /** Reports a finding at the place of {@code node}. */
  public void report(Rule rule, Yaml node, Object... arguments) {
    findings.add(rule.at(node.position(), arguments));
  }
}
