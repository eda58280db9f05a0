package dev.michishirube.cli;

/**
 * Whether a person is looking. The launcher says so, because a Java of 22 or newer has a console
 * even when output goes to a file, and one of 21 cannot tell.
 */
final class Terminal {
  private Terminal() {}

  static boolean isThere() {
    return Boolean.getBoolean("michishirube.terminal");
  }
}
