package dev.michishirube.index.document;

import dev.michishirube.index.lunr.Field;
import java.util.List;

/** The fields of the index with their weights (design, section 7). */
public final class SearchFields {
  public static final List<Field> ALL =
      List.of(
          new Field("title", 6),
          new Field("keywords", 4),
          new Field("readings", 2),
          new Field("body", 1));

  private SearchFields() {}
}
