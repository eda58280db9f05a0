package dev.michishirube.model.facet;

import dev.michishirube.model.Center;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Term;
import java.util.Locale;

/** One way to look at the records, with a page of its own and perhaps one for each prefecture. */
public sealed interface Facet {
  /** The folder of its pages. */
  Family family();

  /** Last part of its address; tells nothing where the facet is at risk. */
  String slug();

  /** True when its pages must tell nothing in title, address and metadata. */
  default boolean atRisk() {
    return false;
  }

  /** Whether a record belongs to it. */
  Match match(Center center);

  /** The kinds of facets; each has an index page. */
  enum Family {
    TOPICS,
    SITUATIONS,
    WAYS,
    WHO;

    /** The path of the index page. */
    public String path() {
      return "/" + name().toLowerCase(Locale.ROOT) + "/";
    }
  }

  /** The path of its page for the whole country. */
  default String path() {
    return family().path() + slug() + "/";
  }

  /** A facet that the vocabulary names. */
  sealed interface OfTerm extends Facet {
    /** The entry of the vocabulary. */
    Term term();

    @Override
    default String slug() {
      return term().slug();
    }

    @Override
    default boolean atRisk() {
      return term().atRisk();
    }
  }

  /** A subject of advice. */
  record Topic(Term term) implements OfTerm {
    @Override
    public Family family() {
      return Family.TOPICS;
    }

    @Override
    public Match match(Center center) {
      return center.subject().topics().contains(term.id()) ? Match.YES : Match.NO;
    }
  }

  /** A trouble in the words of those who have it; it belongs to a topic. */
  record Situation(Term term) implements OfTerm {
    @Override
    public Family family() {
      return Family.SITUATIONS;
    }

    @Override
    public Match match(Center center) {
      return center.subject().situations().contains(term.id()) ? Match.YES : Match.NO;
    }
  }

  /** A way of contact. */
  record Way(ChannelType type) implements Facet {
    @Override
    public Family family() {
      return Family.WAYS;
    }

    @Override
    public String slug() {
      return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Match match(Center center) {
      return center.channels().stream().anyMatch(c -> c.type() == type) ? Match.YES : Match.NO;
    }
  }

  /** Who someone is. */
  record Who(Door door) implements Facet {
    @Override
    public Family family() {
      return Family.WHO;
    }

    @Override
    public String slug() {
      return door.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Match match(Center center) {
      return door.match(center);
    }
  }
}
