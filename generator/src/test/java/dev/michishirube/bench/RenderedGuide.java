package dev.michishirube.bench;

import dev.michishirube.build.SiteAssembly;
import dev.michishirube.check.Checker;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.plan.Plan;
import dev.michishirube.plan.PlannedPage;
import dev.michishirube.plan.Planner;
import dev.michishirube.render.PageRenderer;
import dev.michishirube.render.RenderedPage;
import dev.michishirube.render.SiteTemplates;
import dev.michishirube.render.template.Script;
import dev.michishirube.render.template.TemplateFolders;
import dev.michishirube.render.view.PageView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiConsumer;

/**
 * The pages that this tool makes of an invented guide, with what each shows. From them Hugo is told
 * which pages there are and which records stand on each, in order.
 */
final class RenderedGuide {
  private final Gazetteer gazetteer = ReferenceData.gazetteer();
  private final Site site;
  private final Plan plan;
  private final PageRenderer renderer;
  private final Collection<Script> scripts;

  RenderedGuide(Path content, Path templates, LocalDate today) throws IOException {
    Findings findings = new Findings();
    var tree = new ContentLoader(LoadLimits.DEFAULT, 2).load(content, "content", findings);
    var checked = Checker.check(tree, gazetteer, today, findings);
    site =
        new Site(
            SiteAssembly.records(checked.content(), null),
            gazetteer,
            today,
            ReferenceData.holidays());
    plan = Planner.plan(site, findings);
    SiteTemplates read =
        SiteTemplates.read(
            TemplateFolders.of(content, templates), site.config().languages(), findings);
    if (read == null || findings.hasErrors()) {
      throw new IllegalStateException("the invented guide has mistakes: " + findings.sorted());
    }
    scripts = read.scripts().files();
    renderer = read.renderer(site, plan, false);
  }

  Site site() {
    return site;
  }

  /**
   * A page.
   *
   * @param hasCodes whether codes of hours stand on it, which ask for a script
   */
  record Shown(PageView<?> view, boolean hasCodes) {}

  /** The scripts of all pages, as readers' browsers load them. */
  Collection<Script> scripts() {
    return scripts;
  }

  /** Hands over every page. */
  void pages(BiConsumer<PlannedPage, Shown> each) {
    for (PlannedPage planned : plan.pages()) {
      RenderedPage page = renderer.render(planned);
      if (page == null) {
        throw new IllegalStateException("no page: " + planned.route().path());
      }
      String html = new String(page.page().bytes(), StandardCharsets.UTF_8);
      each.accept(planned, new Shown(page.view(), html.contains(" data-hours=")));
    }
  }
}
