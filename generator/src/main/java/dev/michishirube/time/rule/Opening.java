package dev.michishirube.time.rule;

/** What is known of a stretch of time. */
public enum Opening {
  OPEN,
  /** Nobody has confirmed whether it is open. */
  UNKNOWN,
  CLOSED
}
