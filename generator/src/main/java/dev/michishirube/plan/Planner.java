package dev.michishirube.plan;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Site;
import dev.michishirube.model.Term;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans all routes of a site and reports those that collide. */
public final class Planner {
  private final Site site;
  private final Findings findings;
  private final List<PlannedPage> pages = new ArrayList<>();
  private final Map<String, Position> taken = new HashMap<>();
  private final Plan.Paths paths = new Plan.Paths();

  private Planner(Site site, Findings findings) {
    this.site = site;
    this.findings = findings;
  }

  /** All pages in every language of the site. */
  public static Plan plan(Site site, Findings findings) {
    return new Planner(site, findings).plan();
  }

  private Plan plan() {
    Position config = Position.ofFile("content/site.yaml");
    add("/", new Subject.Home(), config);
    add("/areas/", new Subject.Areas(), config);
    add("/about/", new Subject.About(), config);
    add("/404.html", new Subject.NotFound(), config);
    for (Place place : site.placesWithPage()) {
      add(pathOf(place), new Subject.Area(place), config);
    }
    for (Center center : site.centers()) {
      String path = "/centers/" + center.identity().slug() + "/";
      add(path, new Subject.CenterPage(center), center.position());
    }
    for (Term topic : site.topics()) {
      add("/topics/" + topic.slug() + "/", new Subject.Topic(topic), topic.position());
    }
    for (Article article : site.articles()) {
      String path = "/articles/" + article.slug() + "/";
      add(path, new Subject.ArticlePage(article), article.position());
    }
    List<PlannedPage> sorted =
        pages.stream().sorted((a, b) -> a.route().compareTo(b.route())).toList();
    return new Plan(sorted, paths);
  }

  private void add(String path, Subject subject, Position origin) {
    // Some file systems take /A/ and /a/ for the same folder.
    Position earlier = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), origin);
    if (earlier != null) {
      findings.add(PlanRules.COLLISION.at(origin, path, earlier));
      return;
    }
    paths.add(subject, path);
    for (String language : site.config().languages()) {
      boolean once = subject instanceof Subject.NotFound && !language.equals(first());
      if (!once) {
        pages.add(new PlannedPage(new Route(language, localized(language, path)), subject));
      }
    }
  }

  private String localized(String language, String path) {
    return language.equals(first()) ? path : "/" + language + path;
  }

  private String first() {
    return site.config().languages().getFirst();
  }

  private String pathOf(Place place) {
    StringBuilder path = new StringBuilder("/areas/");
    site.gazetteer().lineOf(place).reversed().forEach(p -> path.append(p.slug()).append('/'));
    return path.toString();
  }
}
