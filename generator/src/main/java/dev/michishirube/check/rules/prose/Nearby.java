package dev.michishirube.check.rules.prose;

import java.util.List;

/**
 * Which records a sentence is about: what it names, else what its section names. Looks once a
 * sentence; made for one passage and one thread.
 */
final class Nearby {
  private static final int DISTINCTIVE = 8;

  private final Passage passage;
  private final Review review;
  private int judged = -1;
  private List<KnownCenter> named = List.of();

  Nearby(Passage passage, Review review) {
    this.passage = passage;
    this.review = review;
  }

  /** The centers that the sentence around an offset, or its section, names; each once. */
  List<KnownCenter> centers(int offset) {
    Passage.Span sentence = passage.sentence(offset);
    if (sentence.start() != judged) {
      judged = sentence.start();
      named =
          review.known().names().in(sentence.text()).stream()
              .flatMap(id -> review.known().center(id).stream())
              .filter(this::isMeant)
              .toList();
    }
    return named.isEmpty() ? review.inSection() : named;
  }

  /** 「オンライン相談」 is what many desks offer: a short name counts when the article shows it. */
  private boolean isMeant(KnownCenter center) {
    return center.name().length() >= DISTINCTIVE || review.inArticle().contains(center);
  }

  /** The same; when there are none, those of the whole article. */
  List<KnownCenter> centersOrArticle(int offset) {
    List<KnownCenter> near = centers(offset);
    return near.isEmpty() ? review.inArticle() : near;
  }
}
