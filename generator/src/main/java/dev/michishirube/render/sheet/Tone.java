package dev.michishirube.render.sheet;

/** How loud a paragraph is. The theme of a sheet gives each its size and weight. */
public enum Tone {
  /** A few words over the title: the place, the kind of sheet. */
  KICKER,
  /** One or two sentences under the title. */
  LEAD,
  BODY,
  /** What must not be missed: bold, at the size of the body. */
  STRONG,
  /** Sources, dates, conditions: the smallest size that the sheet allows. */
  NOTE
}
