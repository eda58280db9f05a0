package dev.michishirube.plan;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Program;
import dev.michishirube.model.Programs;
import dev.michishirube.model.Report;
import dev.michishirube.model.Site;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.facet.FacetRecords;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.kana.KanaEntries;
import dev.michishirube.model.kana.KanaIndex;
import dev.michishirube.model.kana.KanaList;
import dev.michishirube.model.leaflet.Editions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans all routes of a site and reports those that collide. */
public final class Planner {
  private static final Position CONFIG = Position.ofFile("content/site.yaml");
  private static final Subject NOT_FOUND = new Subject.Fixed(FixedPage.NOT_FOUND);

  private final Site site;
  private final Editions editions;
  private final Findings findings;
  private final List<PlannedPage> pages = new ArrayList<>();
  private final Map<String, Position> taken = new HashMap<>();
  private final Plan.Paths paths = new Plan.Paths();

  private Planner(Site site, Editions editions, Findings findings) {
    this.site = site;
    this.editions = editions;
    this.findings = findings;
  }

  /** All pages in every language of the site. */
  public static Plan plan(Site site, Findings findings) {
    return plan(site, Editions.NONE, findings);
  }

  /** The same with pages for leaflets. */
  public static Plan plan(Site site, Editions editions, Findings findings) {
    return new Planner(site, editions, findings).plan();
  }

  private Plan plan() {
    for (FixedPage page : FixedPage.values()) {
      if (hasSomething(page)) {
        add(page.path(), new Subject.Fixed(page), CONFIG);
      }
    }
    for (Place place : site.placesWithPage()) {
      add(pathOf(place), new Subject.Area(place), CONFIG);
    }
    for (Center center : site.centers()) {
      String path = "/centers/" + center.identity().slug() + "/";
      add(path, new Subject.CenterPage(center), center.position());
    }
    for (Facet.Family family : Facet.Family.values()) {
      site.facets().of(family).forEach(this::addFacet);
    }
    for (Article article : site.articles()) {
      String path = "/articles/" + article.slug() + "/";
      add(path, new Subject.ArticlePage(article), article.position());
    }
    Programs programs = site.programs();
    for (Program program : programs.all()) {
      String path = FixedPage.PROGRAMS.path() + programs.slugOf(program) + "/";
      add(path, new Subject.ProgramPage(program, programs.isAtRisk(program)), program.position());
    }
    for (Report report : site.records().reports()) {
      String path = FixedPage.REPORTS.path() + report.id() + "/";
      add(path, new Subject.ReportPage(report), report.position());
    }
    for (Place prefecture : site.gatherings().prefectures()) {
      String path = FixedPage.EVENTS.path() + prefecture.slug() + "/";
      add(path, new Subject.EventsIn(prefecture), CONFIG);
    }
    for (Place prefecture : site.gazetteer().prefectures()) {
      String path = FixedPage.TONIGHT.path() + prefecture.slug() + "/";
      add(path, new Subject.Tonight(prefecture), CONFIG);
    }
    new LeafletPages(site, editions).addAll(this::add, CONFIG);
    KanaIndex.of(KanaEntries.of(site), site.gazetteer()).forEach(this::addKana);
    List<PlannedPage> sorted =
        pages.stream().sorted((a, b) -> a.route().compareTo(b.route())).toList();
    return new Plan(sorted, paths);
  }

  /** Lists of programmes and reports are there when there is one; the other pages always. */
  private boolean hasSomething(FixedPage page) {
    return switch (page) {
      case PROGRAMS -> !site.programs().all().isEmpty();
      case REPORTS -> !site.records().reports().isEmpty();
      case LEAFLETS -> !editions.all().isEmpty();
      case EVENTS -> !site.gatherings().isEmpty();
      default -> true;
    };
  }

  private void addKana(KanaList list) {
    add(list.path(), new Subject.Kana(list), CONFIG);
    list.parts().forEach(this::addKana);
  }

  /** A facet has a page for the country, and one for each prefecture that has something to show. */
  private void addFacet(Facet facet) {
    Position origin = originOf(facet);
    add(facet.path(), new Subject.OfFacet(facet, null), origin);
    FacetRecords matching = site.facets().matching(facet);
    for (Place prefecture : site.gazetteer().prefectures()) {
      if (matching.within(prefecture).isEmpty()) {
        continue;
      }
      String path = facet.path() + prefecture.slug() + "/";
      add(path, new Subject.OfFacet(facet, prefecture), origin);
      if (site.facets().isSplit(facet, prefecture)) {
        for (Place part : site.gazetteer().childrenOf(prefecture)) {
          if (!matching.within(part).isEmpty()) {
            add(path + part.slug() + "/", new Subject.OfFacet(facet, part), origin);
          }
        }
      }
    }
  }

  private static Position originOf(Facet facet) {
    return switch (facet) {
      case Facet.Topic topic -> topic.term().position();
      case Facet.Situation situation -> situation.term().position();
      case Facet.Way way -> CONFIG;
      case Facet.Who who -> CONFIG;
    };
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
      boolean once = subject.equals(NOT_FOUND) || subject.isOnce();
      if (!once || language.equals(first())) {
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
