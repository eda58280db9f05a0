package dev.michishirube.render.sheet;

import dev.michishirube.model.ShortCode;

/**
 * Four characters that tell one state of what a sheet says from the others. Paper and page show
 * them, so that whoever holds the paper sees whether it still holds. They come from the texts
 * alone: no clock, no looks, nothing of the imprint.
 */
public final class EditionMark {
  private static final int LENGTH = 4;

  private EditionMark() {}

  /** The mark of a sheet as it is made plain, without variants. */
  public static String of(Sheet sheet) {
    String texts = String.join("\n", SheetTexts.of(sheet));
    return ShortCode.of(texts).substring(0, LENGTH);
  }
}
