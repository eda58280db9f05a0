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
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.plan.Planner;
import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.page.Sheets;
import dev.michishirube.render.SiteTemplates;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.form.Forms;
import dev.michishirube.render.template.TemplateFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The leaflets of the guide that lies in {@code content/}, on a day that stands still. */
public final class ShippedLeaflets {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Site site;
  private final PageContext page;
  private final Compositor compositor;

  private ShippedLeaflets(Site site, PageContext page) {
    this.site = site;
    this.page = page;
    compositor =
        new Compositor(Typefaces.load(), true, site.config().publisher().name(), page.language());
  }

  public static ShippedLeaflets read() {
    Path root = RepositoryRoot.path();
    Findings findings = new Findings();
    Content content =
        ContentReader.read(
                new ContentLoader(LoadLimits.DEFAULT, 2)
                    .load(root.resolve("content"), "content", findings),
                ReferenceData.gazetteer(),
                findings)
            .content();
    Site site =
        new Site(
            SiteAssembly.records(content, "https://michishirube.example.jp/"),
            content.gazetteer(),
            TODAY,
            content.calendar().holidays());
    try {
      SiteTemplates templates =
          Objects.requireNonNull(
              SiteTemplates.read(
                  TemplateFolders.of(root.resolve("content"), root.resolve("templates")),
                  site.config().languages(),
                  findings));
      return new ShippedLeaflets(
          site, templates.renderer(site, Planner.plan(site, findings), false).root());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All editions, in order of id. */
  public List<Edition> editions() {
    return Editions.of(site).all();
  }

  public String publisher() {
    return site.config().publisher().name();
  }

  /** Publisher, as-of date and month of making, which stand on each sheet. */
  public List<String> imprint(Edition edition) {
    return List.of(Forms.of(edition, page).imprint().split("\u3000"));
  }

  /** An edition, laid out; empty when it does not fit or its form is not made as PDF. */
  public Optional<Sheets> sheets(Edition edition) {
    if (edition.form() == Form.CHECKLIST || edition.form() == Form.REPORT) {
      return Optional.empty();
    }
    return switch (compositor.print(edition, Forms.of(edition, page))) {
      case Compositor.Proof.Ready ready -> Optional.of(ready.sheets());
      case Compositor.Proof.TooLong tooLong -> Optional.empty();
    };
  }
}
