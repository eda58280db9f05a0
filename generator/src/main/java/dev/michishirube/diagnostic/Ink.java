package dev.michishirube.diagnostic;

/** Colours of a terminal (ECMA-48, select graphic rendition). */
final class Ink {
  static final String NONE = "\u001b[0m";
  static final String FAINT = "\u001b[2m";

  private Ink() {}

  static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[1;33m";
      case NOTE -> "\u001b[1;36m";
    };
  }
}
