package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All words that the guide explains, in 50音 order. */
public record GlossaryView(List<Row> rows) {
  /** The words of one row of the 50音 table. */
  public record Row(String id, String name, List<Word> words) {}

  /**
   * A word.
   *
   * @param kana its reading; null where the word is all kana
   * @param forms what else it is called
   * @param notForms what it is taken for and is not
   */
  public record Word(
      String id,
      TextView name,
      @Nullable TextView kana,
      TextView plain,
      @Nullable TextView forms,
      @Nullable TextView notForms,
      List<LinkView> related) {}
}
