package dev.michishirube.time.words;

/** How a clause stands to those before it. */
enum Relation {
  /** Speaks of other days than they do. */
  PLAIN,
  /** Takes its days, or its time of these days, from them. */
  BUT,
  /** Adds to them. */
  ALSO,
  /** Speaks of the time that they leave closed. */
  ELSE
}
