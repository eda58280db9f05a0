package dev.michishirube.model.reading;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text.
 *
 * @param reading in hiragana, of kanji whose reading is known; null for everything else
 */
public record Ruby(String text, @Nullable String reading) {
  /** A piece that needs no reading or has none. */
  public static Ruby plain(String text) {
    return new Ruby(text, null);
  }
}
