package dev.michishirube.check.shape;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.load.Yaml;

/** What reading a file may report to. */
public record Reading(Findings findings) {
  /** Reports a finding at the place of {@code node}. */
  public void report(Rule rule, Yaml node, Object... arguments) {
    findings.add(rule.at(node.position(), arguments));
  }
}
