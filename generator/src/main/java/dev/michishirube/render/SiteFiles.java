package dev.michishirube.render;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.load.SourceTree;
import dev.michishirube.model.Site;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.plan.Plan;
import dev.michishirube.plan.PlannedPage;
import dev.michishirube.plan.Subject;
import dev.michishirube.render.part.ContentPolicy;
import dev.michishirube.render.template.Script;
import dev.michishirube.render.template.Scripts;
import dev.michishirube.render.template.StyleSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a site that are no pages: style sheet, scripts, sitemap, feed, robots, headers,
 * assets.
 */
public final class SiteFiles {
  private static final Subject NOT_FOUND = new Subject.Fixed(FixedPage.NOT_FOUND);

  private static final Subject NOW = new Subject.Fixed(FixedPage.NOW);

  private final Site site;
  private final Plan plan;
  private final StyleSheet style;
  private final Scripts scripts;

  public SiteFiles(Site site, Plan plan, SiteTemplates templates) {
    this.site = site;
    this.plan = plan;
    this.style = templates.style();
    this.scripts = templates.scripts();
  }

  /** All of them, those of {@code content/assets/} included. */
  public List<Artifact> all(List<SourceTree.Asset> assets) throws IOException {
    List<Artifact> files = new ArrayList<>();
    files.add(text(style.path().substring(1), style.css()));
    for (Script script : scripts.files()) {
      files.add(new Artifact.TextFile(script.path(), script.bytes()));
    }
    files.add(text("sitemap.xml", sitemap()));
    files.add(text("feed.xml", new Feed(site, plan).xml()));
    files.add(text("robots.txt", robots()));
    files.add(text("_headers", headers()));
    for (SourceTree.Asset asset : assets) {
      files.add(new Artifact.Image(asset.path(), Files.readAllBytes(asset.file())));
    }
    return files;
  }

  /** Absolute addresses as sitemaps.org asks; without a base URL nobody knows them yet. */
  private String sitemap() {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    String base = site.config().baseUrl();
    if (base == null) {
      xml.append("<!-- base_url in content/site.yaml is not set -->\n");
    } else {
      for (PlannedPage page : plan.pages()) {
        if (!page.subject().equals(NOT_FOUND) && page.subject().isListed()) {
          xml.append("<url><loc>")
              .append(Xml.escape(base + page.route().path().substring(1)))
              .append("</loc></url>\n");
        }
      }
    }
    return xml.append("</urlset>\n").toString();
  }

  /** A sample is read but not listed: its pages say noindex, which a robot must be able to see. */
  private String robots() {
    String base = site.config().baseUrl();
    String map = base == null ? "" : "Sitemap: " + base + "sitemap.xml\n";
    return "User-agent: *\nDisallow:\n" + map;
  }

  private String headers() {
    String index = site.isSample() ? "  X-Robots-Tag: noindex\n" : "";
    return """
    /*
      Content-Security-Policy: %s; frame-ancestors 'self'
      Referrer-Policy: no-referrer
      X-Content-Type-Options: nosniff
      Permissions-Policy: geolocation=(), camera=(), microphone=(), interest-cohort=()
      Cross-Origin-Opener-Policy: same-origin
    %s
    /assets/*
      Cache-Control: public, max-age=31536000, immutable
    /404.html
      ! Content-Security-Policy
      Content-Security-Policy: %s; frame-ancestors 'self'
    """
            .formatted(ContentPolicy.of(null), index, ContentPolicy.of(style.inline().hash()))
        + now();
  }

  /** The page for emergencies in each language. */
  private String now() {
    StringBuilder rules = new StringBuilder();
    for (PlannedPage page : plan.pages()) {
      if (page.subject().equals(NOW)) {
        rules.append(
            """
            %s
              ! Content-Security-Policy
              Content-Security-Policy: %s; frame-ancestors 'self'
            """
                .formatted(page.route().path(), ContentPolicy.of(style.now().hash())));
      }
    }
    return rules.toString();
  }

  private static Artifact text(String path, String text) {
    return new Artifact.TextFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
