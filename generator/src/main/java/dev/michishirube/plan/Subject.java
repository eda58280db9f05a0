package dev.michishirube.plan;

import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Program;
import dev.michishirube.model.Report;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.kana.KanaList;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import org.jspecify.annotations.Nullable;

/** What a page is about; the renderer has one class and one template for each kind. */
public sealed interface Subject {
  /** Tells it from every other subject of the site. */
  String key();

  /** True when address, title and metadata must tell nothing. */
  default boolean atRisk() {
    return false;
  }

  /** True when it has a page in the writer's language alone. */
  default boolean isOnce() {
    return false;
  }

  /** False when search engines need not know its page. */
  default boolean isListed() {
    return !atRisk();
  }

  /** A page that every site has. */
  record Fixed(FixedPage page) implements Subject {
    @Override
    public String key() {
      return page.path();
    }
  }

  /** A prefecture, municipality or ward. */
  record Area(Place place) implements Subject {
    @Override
    public String key() {
      return "area:" + place.code();
    }
  }

  /** One record. */
  record CenterPage(Center center) implements Subject {
    @Override
    public String key() {
      return "center:" + center.id();
    }

    @Override
    public boolean atRisk() {
      return center.subject().atRisk();
    }
  }

  /**
   * A facet over the whole country, or in one place.
   *
   * @param place a prefecture, or a municipality where the prefecture's list is too long; null for
   *     the country
   */
  record OfFacet(Facet facet, @Nullable Place place) implements Subject {
    @Override
    public String key() {
      return "facet:" + facet.path() + (place == null ? "" : place.code());
    }

    @Override
    public boolean atRisk() {
      return facet.atRisk();
    }
  }

  /** Events in a prefecture. */
  record EventsIn(Place prefecture) implements Subject {
    @Override
    public String key() {
      return "events:" + prefecture.code();
    }
  }

  /** What is open in a prefecture in the nights ahead. */
  record Tonight(Place prefecture) implements Subject {
    @Override
    public String key() {
      return "tonight:" + prefecture.code();
    }
  }

  /** A list of the 50音 index. */
  record Kana(KanaList list) implements Subject {
    @Override
    public String key() {
      return keyOf(list.path());
    }

    static String keyOf(String path) {
      return "kana:" + path;
    }
  }

  /** A leaflet, as a page beside its PDF. */
  record LeafletPage(Edition edition) implements Subject {
    @Override
    public String key() {
      return "leaflet:" + edition.id();
    }

    @Override
    public boolean atRisk() {
      return edition.atRisk();
    }

    @Override
    public boolean isOnce() {
      return true;
    }
  }

  /** The leaflets of a prefecture. */
  record LeafletsIn(Place prefecture) implements Subject {
    @Override
    public String key() {
      return "leaflets:" + prefecture.code();
    }
  }

  /**
   * Where the short address on paper leads.
   *
   * @param subject permanent name of what the paper is about, perhaps a former one
   */
  record Paper(String subject, About about) implements Subject {
    @Override
    public String key() {
      return keyOf(subject);
    }

    static String keyOf(String subject) {
      return "paper:" + subject;
    }

    @Override
    public boolean atRisk() {
      return about.atRisk();
    }

    @Override
    public boolean isOnce() {
      return true;
    }

    @Override
    public boolean isListed() {
      return false;
    }
  }

  /** An article. */
  record ArticlePage(Article article) implements Subject {
    @Override
    public String key() {
      return "article:" + article.slug();
    }

    @Override
    public boolean atRisk() {
      return article.atRisk();
    }
  }

  /**
   * A programme that people apply for.
   *
   * @param atRisk whether one of its topics is
   */
  record ProgramPage(Program program, boolean atRisk) implements Subject {
    @Override
    public String key() {
      return keyOf(program);
    }

    /** The key of the page of a programme. */
    static String keyOf(Program program) {
      return "program:" + program.id();
    }
  }

  /** What a programme has done. */
  record ReportPage(Report report) implements Subject {
    @Override
    public String key() {
      return "report:" + report.id();
    }
  }
}
