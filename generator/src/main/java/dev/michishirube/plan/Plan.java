package dev.michishirube.plan;

import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Term;
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
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> centers = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();
    private final Map<String, String> articles = new HashMap<>();

    Paths() {}

    void add(Subject subject, String path) {
      switch (subject) {
        case Subject.Area area -> places.put(area.place().code(), path);
        case Subject.CenterPage page -> centers.put(page.center().id(), path);
        case Subject.Topic topic -> topics.put(topic.term().id(), path);
        case Subject.ArticlePage page -> articles.put(page.article().slug(), path);
        case Subject.Home home -> {}
        case Subject.Areas all -> {}
        case Subject.About about -> {}
        case Subject.NotFound notFound -> {}
      }
    }

    /** The page of a place; empty where no record serves it. */
    public Optional<String> of(Place place) {
      return Optional.ofNullable(places.get(place.code()));
    }

    public Optional<String> of(Center center) {
      return Optional.ofNullable(centers.get(center.id()));
    }

    public Optional<String> of(Term topic) {
      return Optional.ofNullable(topics.get(topic.id()));
    }

    public Optional<String> of(Article article) {
      return Optional.ofNullable(articles.get(article.slug()));
    }
  }
}
