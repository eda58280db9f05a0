package dev.michishirube.time.text;

/** Leaves the reader from wherever it met what it does not understand; never leaves the package. */
final class Unread extends Exception {
  private static final long serialVersionUID = 1L;

  private final HourReading.Reason reason;
  private final String rest;

  Unread(HourReading.Reason reason, String rest) {
    super(rest, null, false, false);
    this.reason = reason;
    this.rest = rest;
  }

  HourReading.Unreadable reading() {
    return new HourReading.Unreadable(reason, rest);
  }
}
