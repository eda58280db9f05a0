package dev.michishirube.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A text of a record, with what a page says around it.
 *
 * @param before words in the page's language
 * @param language its language where that differs from the page's, else null
 * @param after words in the page's language
 */
public record TextView(String before, String text, @Nullable String language, String after) {
  /** A text alone. */
  public TextView(String text, @Nullable String language) {
    this("", text, language, "");
  }

  /** All of it, for places that can hold no markup. */
  public String whole() {
    return before + text + after;
  }
}
