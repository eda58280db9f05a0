package dev.michishirube.cli;

/** What a command tells the shell. */
final class ExitCode {
  static final int OK = 0;
  static final int CONTENT = 1;
  static final int USAGE = 2;
  static final int INTERNAL = 3;
  static final int ENVIRONMENT = 4;

  private ExitCode() {}
}
