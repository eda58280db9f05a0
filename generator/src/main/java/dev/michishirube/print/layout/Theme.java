package dev.michishirube.print.layout;

import dev.michishirube.print.font.Weight;
import dev.michishirube.print.page.Ink;
import dev.michishirube.render.sheet.Block.Prominence;
import dev.michishirube.render.sheet.Tone;

/**
 * Sizes of a sheet, in points. All follow from the size of the body; what must stay readable has a
 * floor: body 10, notes 8.5, numbers to call 18 (the design, section 8).
 *
 * @param body size of running text
 * @param main size of the one number of the sheet
 * @param least that the body may have
 */
public record Theme(float body, float main, float least) {
  /** Less than anyone sees: sums of lengths differ by so much from the length of the sum. */
  static final float ROUNDING = 0.05f;

  private static final float SMALLEST_BODY = 10;
  private static final float SMALLEST_NOTE = 8.5f;

  /** Large print has no small print. */
  private static final float SMALLEST_LARGE = 14;

  /** A number is never smaller, nor broken: what has no room for it has too much in it. */
  static final float SMALLEST_NUMBER = 18;

  /** B4 and B5 are for schools' duplicators, which blur readings of less than 6 points. */
  public static final Theme READINGS_B4 = new Theme(13, 46, 12);

  /** The same for B5. */
  public static final Theme READINGS_B5 = new Theme(12, 34, 12);

  /** For A4, B4 and A3. */
  public static final Theme STANDARD = new Theme(11, 46);

  /** For A5 and B5. */
  public static final Theme SMALL = new Theme(10, 34);

  /** Large print: body 14.5 and more. */
  public static final Theme LARGE = new Theme(14.5f, 52);

  /** With the usual floor, or that of large print. */
  public Theme(float body, float main) {
    this(body, main, body >= SMALLEST_LARGE ? SMALLEST_LARGE : SMALLEST_BODY);
  }

  /** The same a little smaller, never under the floors. */
  public Theme scaled(float factor) {
    return new Theme(Math.max(least, body * factor), Math.max(30, main * factor), least);
  }

  Style of(Tone tone) {
    return switch (tone) {
      case KICKER -> new Style(body * 1.05f, Weight.BOLD, Ink.ACCENT, 1.5f);
      case LEAD -> new Style(body * 1.15f, Weight.REGULAR, Ink.BLACK, 1.55f);
      case BODY -> new Style(body, Weight.REGULAR, Ink.BLACK, 1.6f);
      case STRONG -> new Style(body, Weight.BOLD, Ink.BLACK, 1.6f);
      case NOTE -> new Style(note(), Weight.REGULAR, Ink.GREY, 1.5f);
    };
  }

  private float note() {
    return Math.max(isLarge() ? SMALLEST_LARGE : SMALLEST_NOTE, body * 0.84f);
  }

  private boolean isLarge() {
    return least >= SMALLEST_LARGE;
  }

  Style heading(int level) {
    return switch (level) {
      case 1 -> new Style(body * 2.3f, Weight.BOLD, Ink.BLACK, 1.3f);
      case 2 -> new Style(body * 1.3f, Weight.BOLD, Ink.ACCENT, 1.4f);
      default -> new Style(body * 1.1f, Weight.BOLD, Ink.BLACK, 1.45f);
    };
  }

  Style number(Prominence size) {
    float points =
        switch (size) {
          case MAIN -> main;
          case BESIDE -> Math.max(SMALLEST_NUMBER, body * 2);
          case ROW -> Math.max(SMALLEST_NUMBER, body * 1.65f);
        };
    return new Style(points, Weight.BOLD, Ink.BLACK, 1.15f);
  }

  /** Label of a fact, head of a table. */
  Style label() {
    return new Style(body * 0.95f, Weight.BOLD, Ink.ACCENT, 1.6f);
  }

  /** Space before a heading. */
  float beforeHeading(int level) {
    return level == 1 ? body * 0.4f : body * (level == 2 ? 1.5f : 1f);
  }

  /** Space between two blocks. */
  float gap() {
    return body * 0.6f;
  }

  /** Space inside of frames and cells. */
  float padding() {
    return body * 0.5f;
  }
}
