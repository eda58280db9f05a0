package dev.michishirube.check.rules;

import java.util.Locale;

/** The word that a writer types for a constant. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
