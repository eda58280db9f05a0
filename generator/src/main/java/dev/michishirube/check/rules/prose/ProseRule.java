package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import java.util.List;

/**
 * Something that can be wrong in writing. Implementations are stateless and take time linear in the
 * length of the text: patterns are compiled once, and repeat only in bounded or possessive ways.
 */
interface ProseRule {
  /** The rules that this one can report. */
  List<Rule> rules();

  /** True when it also reads the free texts of records, which have rules of their own besides. */
  default boolean readsRecords() {
    return false;
  }

  /** Looks at one stretch of text, of an article or of a record. */
  default void checkPassage(Passage passage, Review review) {}

  /** Looks at an article as a whole. */
  default void checkArticle(ArticleText article, Review review) {}
}
