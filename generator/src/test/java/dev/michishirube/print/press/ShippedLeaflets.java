package dev.michishirube.print.press;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.build.SiteAssembly;
import dev.michishirube.check.Content;
import dev.michishirube.check.ContentReader;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.model.Site;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Editions;
import dev.michishirube.plan.Planner;
import dev.michishirube.print.Press;
import dev.michishirube.print.SheetPrinter;
import dev.michishirube.render.PageRenderer;
import dev.michishirube.render.SiteTemplates;
import dev.michishirube.render.part.Leaflets;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.template.TemplateFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The leaflets of a guide, by default of the one that lies in {@code content/}, on a day that
 * stands still, made as a build makes them. Threads may share it.
 */
public final class ShippedLeaflets {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String BASE = "https://michishirube.example.jp/";

  private final Site site;
  private final Editions editions;
  private final PageRenderer renderer;
  private final SheetPrinter printer;

  private ShippedLeaflets(
      Site site, Editions editions, PageRenderer renderer, SheetPrinter printer) {
    this.site = site;
    this.editions = editions;
    this.renderer = renderer;
    this.printer = printer;
  }

  public static ShippedLeaflets read() {
    return of(RepositoryRoot.path().resolve("content"));
  }

  /** Those of another guide. */
  public static ShippedLeaflets of(Path folder) {
    Findings findings = new Findings();
    Content content =
        ContentReader.read(
                new ContentLoader(LoadLimits.DEFAULT, 2).load(folder, "content", findings),
                ReferenceData.gazetteer(),
                findings)
            .content();
    Site site =
        new Site(
            SiteAssembly.records(content, BASE),
            content.gazetteer(),
            TODAY,
            content.calendar().holidays());
    Press press = PdfPress.press();
    Editions editions = Editions.of(site).only(press.makes());
    try {
      SiteTemplates templates =
          Objects.requireNonNull(
              SiteTemplates.read(
                  TemplateFolders.of(folder, RepositoryRoot.path().resolve("templates")),
                  site.config().languages(),
                  findings));
      return new ShippedLeaflets(
          site,
          editions,
          templates
              .renderer(site, Planner.plan(site, editions, findings), false)
              .with(Leaflets.of(editions, site.gazetteer(), press.sheets())),
          press.printers().apply(site));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All editions, in order of id. */
  public List<Edition> editions() {
    return editions.all();
  }

  public Site site() {
    return site;
  }

  public String publisher() {
    return site.config().publisher().name();
  }

  /** What an edition says. */
  public Sheet sheet(Edition edition) {
    PageContext page = renderer.of(edition);
    return page.leaflets().sheet(edition, page);
  }

  /** What an edition says, printed. */
  public Leaf print(Edition edition) {
    Sheet sheet = sheet(edition);
    return new Leaf(edition, sheet, printer.print(edition, sheet));
  }
}
