package dev.michishirube.render;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.artifact.PageFacts;
import dev.michishirube.artifact.PageScanner;
import dev.michishirube.model.Site;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.plan.LeafletFiles;
import dev.michishirube.plan.Plan;
import dev.michishirube.plan.PlannedPage;
import dev.michishirube.plan.Route;
import dev.michishirube.plan.Subject;
import dev.michishirube.render.part.CardShelf;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Leaflets;
import dev.michishirube.render.part.Links;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.Translations;
import dev.michishirube.render.subject.Draft;
import dev.michishirube.render.subject.Drafts;
import dev.michishirube.render.template.StyleSheet;
import dev.michishirube.render.template.TemplateEngine;
import dev.michishirube.render.template.TemplateSources;
import dev.michishirube.render.template.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Renders planned pages. A page is a pure function of its view and its templates; instances are
 * immutable and may be shared between threads.
 */
public final class PageRenderer {
  private final Site site;
  private final Plan plan;
  private final Map<String, Words> words;
  private final TemplateEngine templates;
  private final TemplateSources sources;
  private final StyleSheet style;
  private final Translations translations;
  private final boolean offline;
  private final Leaflets leaflets;
  private final CardShelf shelf = new CardShelf();
  private final PageScanner scanner = new PageScanner();

  PageRenderer(
      Site site,
      Plan plan,
      Map<String, Words> words,
      TemplateEngine templates,
      TemplateSources sources,
      StyleSheet style,
      boolean offline,
      Leaflets leaflets) {
    this.site = site;
    this.plan = plan;
    this.words = Map.copyOf(words);
    this.templates = templates;
    this.sources = sources;
    this.style = style;
    this.translations = new Translations(site.records().translations());
    this.offline = offline;
    this.leaflets = leaflets;
  }

  /** The same for a guide with leaflets. */
  public PageRenderer with(Leaflets made) {
    return new PageRenderer(site, plan, words, templates, sources, style, offline, made);
  }

  /** The page; null after a mistake in a template, which is then among the findings. */
  public @Nullable RenderedPage render(PlannedPage planned) {
    PageContext page = context(planned);
    Draft draft = new Drafts(page, new Frames(page, style), templates).of(planned.subject());
    Words language = page.words();
    byte[] bytes = templates.render(draft.template(), draft.view(), language);
    if (bytes == null) {
      return null;
    }
    String path = fileOf(planned.route().path());
    PageFacts facts = scanner.scan(path, draft.origin(), bytes, draft.linkOrigins()::get);
    return new RenderedPage(
        new Artifact.Page(path, bytes, facts), draft.view(), sources.closureOf(draft.template()));
  }

  /** The page at the root of the site, in the language that the site is written in. */
  public PageContext root() {
    String language = site.config().languages().getFirst();
    Subject home = new Subject.Fixed(FixedPage.HOME);
    return context(new PlannedPage(new Route(language, FixedPage.HOME.path()), home));
  }

  /** The page of a leaflet, from which its paper is made too. */
  public PageContext of(Edition edition) {
    String language = site.config().languages().getFirst();
    Subject page = new Subject.LeafletPage(edition);
    return context(new PlannedPage(new Route(language, LeafletFiles.page(edition)), page));
  }

  private PageContext context(PlannedPage planned) {
    boolean anyDepth = planned.subject().equals(new Subject.Fixed(FixedPage.NOT_FOUND));
    Links links =
        anyDepth ? Links.fromBase(site.config().basePath()) : new Links(planned.route(), offline);
    Words language = wordsOf(planned.route().language());
    Words own = wordsOf(site.config().languages().getFirst());
    return new PageContext(
        site, plan.paths(), translations, language, own, links, planned.route(), shelf, leaflets);
  }

  private Words wordsOf(String language) {
    Words found = words.get(language);
    if (found == null) {
      throw new IllegalArgumentException("no words for " + language);
    }
    return found;
  }

  /** The file of a path: {@code /areas/tokyo/} is {@code areas/tokyo/index.html}. */
  static String fileOf(String path) {
    String relative = path.substring(1);
    return relative.isEmpty() || relative.endsWith("/") ? relative + "index.html" : relative;
  }
}
