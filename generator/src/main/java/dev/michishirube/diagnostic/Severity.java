package dev.michishirube.diagnostic;

import java.util.Locale;

/** How much a finding matters: an error stops publication, the others do not. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word used in output formats and in documentation: {@code error}, {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
