package dev.michishirube.print.font;

/** How heavy a text is set. */
public enum Weight {
  REGULAR,
  BOLD
}
