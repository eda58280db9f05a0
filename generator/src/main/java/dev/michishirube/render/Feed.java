package dev.michishirube.render;

import dev.michishirube.model.Article;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Site;
import dev.michishirube.plan.Plan;
import java.util.Comparator;
import java.util.List;

/**
 * The Atom feed of articles (RFC 4287). Entries on at-risk topics tell nothing. Dates come from the
 * articles, never from the clock.
 */
final class Feed {
  private final Site site;
  private final Plan plan;

  Feed(Site site, Plan plan) {
    this.site = site;
    this.plan = plan;
  }

  String xml() {
    List<Article> articles =
        site.articles().stream()
            .filter(a -> a.published() != null)
            .sorted(Comparator.comparing(Feed::changed).reversed().thenComparing(Article::slug))
            .toList();
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(site.config().languages().getFirst())
        .append("\">\n");
    element(xml, "title", site.config().title());
    element(xml, "id", id(""));
    element(
        xml,
        "updated",
        articles.isEmpty() ? instant(site.today().toString()) : changed(articles.getFirst()));
    xml.append("<author>");
    element(xml, "name", site.config().publisher().name());
    xml.append("</author>\n");
    if (site.config().baseUrl() != null) {
      xml.append("<link rel=\"self\" href=\"")
          .append(Xml.escape(site.config().baseUrl() + "feed.xml"))
          .append("\"/>\n");
    }
    articles.forEach(article -> entry(xml, article));
    return xml.append("</feed>\n").toString();
  }

  private void entry(StringBuilder xml, Article article) {
    String path = plan.paths().of(article).orElseThrow();
    String base = site.config().baseUrl();
    xml.append("<entry>\n");
    element(xml, "title", article.atRisk() ? site.config().neutralTitle() : article.title());
    element(xml, "id", id(path));
    element(xml, "updated", changed(article));
    String href = base == null ? "." + path : base + path.substring(1);
    xml.append("<link href=\"").append(Xml.escape(href)).append("\"/>\n</entry>\n");
  }

  private static String changed(Article article) {
    PartialDate date = article.reviewed() == null ? article.published() : article.reviewed();
    return instant(date == null ? "1970-01-01" : date.firstDay().toString());
  }

  private static String instant(String day) {
    return day + "T00:00:00+09:00";
  }

  /** The address where there is one, else a name that stays the same. */
  private String id(String path) {
    String base = site.config().baseUrl();
    return base == null
        ? "urn:michishirube:" + (path.isEmpty() ? "feed" : path.replace('/', ':'))
        : base + (path.isEmpty() ? "feed.xml" : path.substring(1));
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<')
        .append(name)
        .append('>')
        .append(Xml.escape(text))
        .append("</")
        .append(name)
        .append(">\n");
  }
}
