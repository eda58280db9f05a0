package dev.michishirube.render.sheet.form;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.build.SiteAssembly;
import dev.michishirube.check.Checked;
import dev.michishirube.check.Checker;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.SourceTree;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Site;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.plan.Planner;
import dev.michishirube.render.SiteTemplates;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.template.TemplateFolders;
import dev.michishirube.site.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** A guide of which sheets are asked, without a build. */
record SheetDesk(Site site, PageContext page) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** Of the guide that the product ships. */
  static SheetDesk shipped() {
    return shipped(TODAY);
  }

  static SheetDesk shipped(LocalDate today) {
    try {
      return of(RepositoryRoot.path(), today);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SheetDesk of(TestSite site) {
    try {
      Path folder = Files.createTempDirectory("sheets");
      site.writeTo(folder);
      return of(folder, TODAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SheetDesk of(Path folder, LocalDate today) throws IOException {
    Findings findings = new Findings();
    SourceTree tree =
        new ContentLoader(LoadLimits.DEFAULT, 1)
            .load(folder.resolve("content"), "content", findings);
    Checked checked = Checker.check(tree, ReferenceData.gazetteer(), today, findings);
    Site site =
        new Site(
            SiteAssembly.records(checked.content(), null),
            ReferenceData.gazetteer(),
            today,
            checked.content().calendar().holidays());
    SiteTemplates templates =
        Objects.requireNonNull(
            SiteTemplates.read(
                TemplateFolders.of(
                    folder.resolve("content"), RepositoryRoot.path().resolve("templates")),
                site.config().languages(),
                findings));
    return new SheetDesk(
        site, templates.renderer(site, Planner.plan(site, findings), false).root());
  }

  Edition edition(Form form, About about, Leaflet.Variant... variants) {
    return new Edition(
        "sheet",
        "sheet",
        form,
        form.papers().getFirst(),
        Set.of(variants),
        about,
        null,
        null,
        false,
        null,
        about instanceof About.OfCenter of && of.center().subject().atRisk(),
        Position.ofFile("content/leaflets/a.yaml"));
  }

  Sheet sheet(Form form, About about) {
    return Forms.of(edition(form, about), page);
  }

  About center(String id) {
    return new About.OfCenter(site.center(id).orElseThrow());
  }

  About place(String code) {
    return new About.OfPlace(site.gazetteer().find(code).orElseThrow());
  }

  About checklist(String id) {
    return new About.OfChecklist(
        site.records().checklists().stream()
            .filter(list -> list.id().equals(id))
            .findFirst()
            .orElseThrow());
  }

  About report(String id) {
    return new About.OfReport(
        site.records().reports().stream()
            .filter(report -> report.id().equals(id))
            .findFirst()
            .orElseThrow());
  }
}
