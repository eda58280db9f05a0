package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All syllables; those that nothing begins with are no links.
 *
 * @param others Latin letters and digits, and names whose reading is not confirmed
 */
public record KanaIndexView(List<Row> rows, List<LinkView> others) {
  /** A row of the 50音 table. */
  public record Row(String name, List<Cell> cells) {}

  /** A syllable. */
  public record Cell(String kana, @Nullable String href) {}
}
