package dev.michishirube.render.subject;

import dev.michishirube.model.facet.Facet;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.TextView;

/** What facets are called: terms by the vocabulary, ways and doors by the message file. */
final class FacetWords {
  private FacetWords() {}

  static TextView name(Facet facet, PageContext page) {
    return switch (facet) {
      case Facet.Topic topic -> page.own(topic.term().name());
      case Facet.Situation situation -> page.own(situation.term().name());
      case Facet.Way way -> new TextView(page.words().of("channel", way.type()), null);
      case Facet.Who who -> new TextView(page.words().of("door", who.door()), null);
    };
  }

  static TextView plain(Facet facet, PageContext page) {
    return switch (facet) {
      case Facet.Topic topic -> page.own(topic.term().plain());
      case Facet.Situation situation -> page.own(situation.term().plain());
      case Facet.Way way -> new TextView(page.words().of("wayPlain", way.type()), null);
      case Facet.Who who -> new TextView(page.words().of("doorPlain", who.door()), null);
    };
  }

  /** True when the page can say the facet's name in its own language. */
  static boolean isTranslated(Facet facet, PageContext page) {
    boolean ofTheTool = facet instanceof Facet.Way || facet instanceof Facet.Who;
    return ofTheTool || page.isFirstLanguage();
  }
}
