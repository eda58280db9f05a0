package dev.michishirube.check.rules.prose;

import java.util.List;
import java.util.stream.Stream;

/** Which records a sentence is about: what it names, else what its section names. */
final class Nearby {
  private Nearby() {}

  /** The centers that the sentence or its section names, each once. */
  static List<KnownCenter> centers(Passage passage, int offset, Review review) {
    List<KnownCenter> named =
        review.known().names().in(passage.sentence(offset).text()).stream()
            .flatMap(id -> review.known().center(id).stream())
            .toList();
    if (!named.isEmpty() || review.section() == null) {
      return named;
    }
    return review.known().centersIn(review.section().directives().stream()).distinct().toList();
  }

  /** The same; when there are none, those of the whole article. */
  static List<KnownCenter> centersOrArticle(Passage passage, int offset, Review review) {
    List<KnownCenter> near = centers(passage, offset, review);
    if (!near.isEmpty() || review.article() == null) {
      return near;
    }
    Stream<Section> sections = review.article().sections().stream();
    return review
        .known()
        .centersIn(sections.flatMap(s -> s.directives().stream()))
        .distinct()
        .toList();
  }
}
