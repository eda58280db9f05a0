package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label with one line or several.
 *
 * @param language of the label where that differs from the page's, else null
 */
public record FactView(String label, List<TextView> lines, @Nullable String language) {
  /** A label in the page's language. */
  public FactView(String label, List<TextView> lines) {
    this(label, lines, null);
  }
}
