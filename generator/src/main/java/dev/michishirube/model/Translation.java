package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side file of translated texts for one record, article or page.
 *
 * @param language BCP 47, such as {@code en}
 * @param of id of the record, or {@code articles/<slug>}
 */
public record Translation(Position position, String language, String of, List<Field> fields) {
  public Translation {
    fields = List.copyOf(fields);
  }

  /**
   * One text.
   *
   * @param path the field, such as {@code name} or {@code channels/0/label}
   * @param hash first 8 hex digits of the SHA-256 of the Japanese text that was translated
   * @param original what stands in the field today; null until it was looked up
   */
  public record Field(String path, String hash, String text, @Nullable String original) {
    public Field(String path, String hash, String text) {
      this(path, hash, text, null);
    }
  }
}
