package dev.michishirube.plan;

import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Program;
import dev.michishirube.model.Report;
import dev.michishirube.model.Term;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every page of the site, known before the first is rendered, and the way from a thing to its page.
 *
 * @param pages in order of route
 */
public record Plan(List<PlannedPage> pages, Paths paths) {
  public Plan {
    pages = List.copyOf(pages);
  }

  /** The path of each thing that has a page; without the language. */
  public static final class Paths {
    private final Map<String, String> byKey = new HashMap<>();

    Paths() {}

    void add(Subject subject, String path) {
      byKey.put(subject.key(), path);
    }

    /** The page about a subject. */
    public Optional<String> of(Subject subject) {
      return Optional.ofNullable(byKey.get(subject.key()));
    }

    public Optional<String> of(FixedPage page) {
      return of(new Subject.Fixed(page));
    }

    /** The page of a place; empty where no record serves it. */
    public Optional<String> of(Place place) {
      return of(new Subject.Area(place));
    }

    public Optional<String> of(Center center) {
      return of(new Subject.CenterPage(center));
    }

    /** A topic over the whole country. */
    public Optional<String> of(Term topic) {
      return of(new Facet.Topic(topic));
    }

    /** A facet over the whole country. */
    public Optional<String> of(Facet facet) {
      return of(new Subject.OfFacet(facet, null));
    }

    /** A facet in one place; empty where no record of that place belongs to it. */
    public Optional<String> of(Facet facet, Place place) {
      return of(new Subject.OfFacet(facet, place));
    }

    /** The list of the 50音 index that has a path, where there is one. */
    public Optional<String> ofList(String path) {
      return Optional.ofNullable(byKey.get(Subject.Kana.keyOf(path)));
    }

    public Optional<String> of(Article article) {
      return of(new Subject.ArticlePage(article));
    }

    public Optional<String> of(Report report) {
      return of(new Subject.ReportPage(report));
    }

    /** Where the short address of a leaflet leads. */
    public Optional<String> ofPaper(String subject) {
      return Optional.ofNullable(byKey.get(Subject.Paper.keyOf(subject)));
    }

    public Optional<String> of(Program program) {
      return Optional.ofNullable(byKey.get(Subject.ProgramPage.keyOf(program)));
    }
  }
}
