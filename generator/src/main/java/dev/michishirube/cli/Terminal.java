package dev.michishirube.cli;

import java.io.Console;

/** Whether a person is looking. */
final class Terminal {
  private Terminal() {}

  static boolean isThere() {
    // Since Java 22 there is a console even when output goes to a file; before that its being there
    // is the answer, and the method that tells does not exist.
    Console console = System.console();
    if (console == null) {
      return false;
    }
    return Runtime.version().feature() < 22 || System.getenv("TERM") != null && isInteractive();
  }

  private static boolean isInteractive() {
    return !"dumb".equals(System.getenv("TERM"));
  }
}
