package dev.michishirube.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A link, or a mere text where {@code href} is null.
 *
 * @param language of the text where that differs from the page's, else null
 */
public record LinkView(String text, @Nullable String href, @Nullable String language) {
  /** A link in the page's language. */
  public LinkView(String text, @Nullable String href) {
    this(text, href, null);
  }
}
