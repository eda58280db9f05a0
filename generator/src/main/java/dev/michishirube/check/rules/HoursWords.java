package dev.michishirube.check.rules;

import dev.michishirube.time.Hours;

/** Hours as a finding quotes them. */
final class HoursWords {
  private HoursWords() {}

  /** The words of the source, else the notation. */
  static String of(Hours hours) {
    return switch (hours) {
      case Hours.Text text -> text.text();
      case Hours.Spec spec -> spec.text() == null ? spec.spec() : spec.text();
    };
  }
}
