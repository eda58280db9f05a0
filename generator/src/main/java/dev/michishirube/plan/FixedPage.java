package dev.michishirube.plan;

import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.kana.KanaIndex;

/** Pages that every site has, with their paths. */
public enum FixedPage {
  HOME("/"),
  /** Whom to contact in danger, without another request. */
  NOW("/now/"),
  TONIGHT("/now/tonight/"),
  AREAS("/areas/"),
  TOPICS(Facet.Family.TOPICS.path()),
  SITUATIONS(Facet.Family.SITUATIONS.path()),
  WAYS(Facet.Family.WAYS.path()),
  WHO(Facet.Family.WHO.path()),
  PROGRAMS("/programs/"),
  REPORTS("/reports/"),
  ARTICLES("/articles/"),
  GLOSSARY("/glossary/"),
  INDEX_KANA(KanaIndex.PATH),
  EVENTS("/events/"),
  /** Everything to print. */
  LEAFLETS("/leaflets/"),
  SEARCH("/search/"),
  ABOUT("/about/"),
  PRIVACY("/privacy/"),
  CORRECTIONS("/corrections/"),
  /** What a server answers when there is no page; the same at every depth. */
  NOT_FOUND("/404.html");

  private final String path;

  FixedPage(String path) {
    this.path = path;
  }

  /** Without the language. */
  public String path() {
    return path;
  }

  /** The index page of a family of facets. */
  public static FixedPage indexOf(Facet.Family family) {
    return switch (family) {
      case TOPICS -> TOPICS;
      case SITUATIONS -> SITUATIONS;
      case WAYS -> WAYS;
      case WHO -> WHO;
    };
  }
}
