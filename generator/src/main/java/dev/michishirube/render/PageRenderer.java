package dev.michishirube.render;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.artifact.PageFacts;
import dev.michishirube.artifact.PageScanner;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Site;
import dev.michishirube.model.Term;
import dev.michishirube.model.geo.Place;
import dev.michishirube.plan.Plan;
import dev.michishirube.plan.PlannedPage;
import dev.michishirube.plan.Subject;
import dev.michishirube.render.part.CardShelf;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Links;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.Translations;
import dev.michishirube.render.subject.AboutViews;
import dev.michishirube.render.subject.AreaViews;
import dev.michishirube.render.subject.ArticleViews;
import dev.michishirube.render.subject.CenterViews;
import dev.michishirube.render.subject.HomeViews;
import dev.michishirube.render.subject.TopicViews;
import dev.michishirube.render.template.StyleSheet;
import dev.michishirube.render.template.TemplateEngine;
import dev.michishirube.render.template.TemplateSources;
import dev.michishirube.render.template.Words;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.PageView;
import java.util.ArrayList;
import java.util.List;
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
  private final CardShelf shelf = new CardShelf();
  private final PageScanner scanner = new PageScanner();

  PageRenderer(
      Site site,
      Plan plan,
      Map<String, Words> words,
      TemplateEngine templates,
      TemplateSources sources,
      StyleSheet style,
      boolean offline) {
    this.site = site;
    this.plan = plan;
    this.words = Map.copyOf(words);
    this.templates = templates;
    this.sources = sources;
    this.style = style;
    this.translations = new Translations(site.records().translations());
    this.offline = offline;
  }

  /** The page; null after a mistake in a template, which is then among the findings. */
  public @Nullable RenderedPage render(PlannedPage planned) {
    PageContext page = context(planned);
    Draft draft = draft(planned.subject(), page);
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

  private PageContext context(PlannedPage planned) {
    boolean anyDepth = planned.subject() instanceof Subject.NotFound;
    Links links =
        anyDepth ? Links.fromBase(site.config().basePath()) : new Links(planned.route(), offline);
    Words language = wordsOf(planned.route().language());
    Words own = wordsOf(site.config().languages().getFirst());
    return new PageContext(
        site, plan.paths(), translations, language, own, links, planned.route(), shelf);
  }

  private Words wordsOf(String language) {
    Words found = words.get(language);
    if (found == null) {
      throw new IllegalArgumentException("no words for " + language);
    }
    return found;
  }

  private Draft draft(Subject subject, PageContext page) {
    Frames frames = new Frames(page, style);
    return switch (subject) {
      case Subject.Home home -> {
        String lead = page.words().get("home.lead");
        var frame = frames.of(site.config().title(), lead, false, true, List.of());
        yield new Draft("home.ftlh", new PageView<>(frame, new HomeViews(page).view()), CONFIG);
      }
      case Subject.Areas areas -> {
        var frame = frames.of(page.words().get("areas.title"), null, false, true, List.of());
        yield new Draft("areas.ftlh", new PageView<>(frame, new AreaViews(page).all()), CONFIG);
      }
      case Subject.Area area -> area(area.place(), page, frames);
      case Subject.CenterPage record -> center(record.center(), page, frames);
      case Subject.Topic topic -> topic(topic.term(), page, frames);
      case Subject.ArticlePage article -> article(article.article(), page, frames);
      case Subject.About about -> {
        var frame = frames.of(page.words().get("about.title"), null, false, true, List.of());
        yield new Draft("about.ftlh", new PageView<>(frame, new AboutViews(page).view()), CONFIG);
      }
      case Subject.NotFound none -> {
        var frame = frames.of(page.words().get("notFound.title"), null, false, true, List.of());
        yield new Draft("not-found.ftlh", new PageView<>(frame, ""), CONFIG);
      }
    };
  }

  private Draft area(Place place, PageContext page, Frames frames) {
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(new LinkView(page.words().get("areas.title"), page.link("/areas/")));
    site.gazetteer().lineOf(place).reversed().stream()
        .filter(p -> !p.equals(place))
        .map(page::linkTo)
        .forEach(crumbs::add);
    String full = page.fullNameOf(place);
    var frame =
        frames.of(
            page.words().get("area.title", full),
            page.words().get("area.description", full),
            false,
            true,
            crumbs);
    return new Draft("area.ftlh", new PageView<>(frame, new AreaViews(page).of(place)), CONFIG);
  }

  private Draft center(Center center, PageContext page, Frames frames) {
    List<LinkView> crumbs = new ArrayList<>();
    center.area().codes().stream()
        .flatMap(code -> site.gazetteer().find(code).stream())
        .findFirst()
        .ifPresent(
            place ->
                site.gazetteer().lineOf(place).reversed().stream()
                    .map(page::linkTo)
                    .filter(l -> l.href() != null)
                    .forEach(crumbs::add));
    var frame =
        frames.of(
            page.nameOf(center).whole(),
            page.words().get("center.description", page.nameOf(center).whole()),
            center.subject().atRisk(),
            page.isTranslated(center),
            crumbs);
    return new Draft(
        "center.ftlh", new PageView<>(frame, new CenterViews(page).of(center)), center.position());
  }

  private Draft topic(Term term, PageContext page, Frames frames) {
    var frame =
        frames.of(term.name(), term.plain(), term.atRisk(), page.isFirstLanguage(), List.of());
    return new Draft(
        "topic.ftlh", new PageView<>(frame, new TopicViews(page).of(term)), term.position());
  }

  private Draft article(Article article, PageContext page, Frames frames) {
    ArticleViews.Result result = new ArticleViews(page, templates).of(article);
    var frame =
        frames.of(
            article.title(),
            result.description(),
            article.atRisk(),
            page.isFirstLanguage(),
            List.of());
    return new Draft(
        "article.ftlh",
        new PageView<>(frame, result.view()),
        article.position(),
        result.linkOrigins());
  }

  /** The file of a path: {@code /areas/tokyo/} is {@code areas/tokyo/index.html}. */
  static String fileOf(String path) {
    String relative = path.substring(1);
    return relative.isEmpty() || relative.endsWith("/") ? relative + "index.html" : relative;
  }

  private static final Position CONFIG = Position.ofFile("content/site.yaml");

  private record Draft(
      String template, PageView<?> view, Position origin, Map<String, Position> linkOrigins) {
    Draft(String template, PageView<?> view, Position origin) {
      this(template, view, origin, Map.of());
    }
  }
}
