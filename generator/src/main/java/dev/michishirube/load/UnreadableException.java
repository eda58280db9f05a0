package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;

/** A file cannot be read any further; carries the finding that says why. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  UnreadableException(Diagnostic diagnostic) {
    super(diagnostic.position().toString(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
