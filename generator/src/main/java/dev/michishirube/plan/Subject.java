package dev.michishirube.plan;

import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Term;
import dev.michishirube.model.geo.Place;

/** What a page is about; one template for each kind. */
public sealed interface Subject {
  /** The way in. */
  record Home() implements Subject {}

  /** All prefectures. */
  record Areas() implements Subject {}

  /** A prefecture, municipality or ward. */
  record Area(Place place) implements Subject {}

  /** One record. */
  record CenterPage(Center center) implements Subject {}

  /** A topic over the whole country. */
  record Topic(Term term) implements Subject {}

  /** An article. */
  record ArticlePage(Article article) implements Subject {}

  /** Publisher, sources, licences. */
  record About() implements Subject {}

  /** What a server answers when there is no page. */
  record NotFound() implements Subject {}
}
