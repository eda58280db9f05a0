package dev.michishirube.render.subject;

import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.plan.Subject;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.template.TemplateEngine;
import org.jspecify.annotations.Nullable;

/** Finds the class that knows how to make the page of a subject. */
public final class Drafts {
  private final PageContext page;
  private final Frames frames;
  private final TemplateEngine templates;

  public Drafts(PageContext page, Frames frames, TemplateEngine templates) {
    this.page = page;
    this.frames = frames;
    this.templates = templates;
  }

  /** The page of a subject. */
  public Draft of(Subject subject) {
    return switch (subject) {
      case Subject.Fixed fixed -> fixed(fixed.page());
      case Subject.Area area -> new AreaViews(page).draft(area.place(), frames);
      case Subject.CenterPage record -> new CenterViews(page).draft(record.center(), frames);
      case Subject.OfFacet of -> facet(of.facet(), of.place());
      case Subject.EventsIn in -> new EventsViews(page).draft(in.prefecture(), frames);
      case Subject.Tonight in -> new TonightViews(page, in.prefecture()).draft(frames);
      case Subject.Kana kana -> new KanaViews(page, kana.list()).draft(frames);
      case Subject.LeafletPage leaflet -> new LeafletViews(page, leaflet.edition()).draft(frames);
      case Subject.LeafletsIn in -> new LeafletIndexViews(page).draft(in.prefecture(), frames);
      case Subject.Paper paper -> new PaperViews(page).draft(paper, frames);
      case Subject.ArticlePage article ->
          new ArticleViews(page, templates).draft(article.article(), frames);
      case Subject.ProgramPage of -> new ProgramViews(page).draft(of.program(), frames);
      case Subject.ReportPage of -> new ReportViews(page).draft(of.report(), frames);
    };
  }

  private Draft fixed(FixedPage fixed) {
    return switch (fixed) {
      case HOME -> new HomeViews(page).draft(frames);
      case AREAS -> new AreasViews(page).draft(frames);
      case TOPICS -> facets(Facet.Family.TOPICS);
      case SITUATIONS -> facets(Facet.Family.SITUATIONS);
      case WAYS -> facets(Facet.Family.WAYS);
      case WHO -> facets(Facet.Family.WHO);
      case PROGRAMS -> new ProgramIndexViews(page).draft(frames);
      case REPORTS -> new ReportIndexViews(page).draft(frames);
      case ARTICLES -> new ArticleIndexViews(page, templates).draft(frames);
      case EVENTS -> new EventsViews(page).draftOfAll(frames);
      case INDEX_KANA -> new KanaIndexViews(page).draft(frames);
      case GLOSSARY -> new GlossaryViews(page).draft(frames);
      case NOW -> new NowViews(page).draft(frames);
      case TONIGHT -> new TonightIndexViews(page).draft(frames);
      case LEAFLETS -> new LeafletIndexViews(page).draft(frames);
      case SEARCH -> new SearchViews(page).draft(frames);
      case ABOUT -> new AboutViews(page).draft(frames);
      case PRIVACY -> new PrivacyViews(page).draft(frames);
      case CORRECTIONS -> new CorrectionViews(page).draft(frames);
      case NOT_FOUND ->
          Draft.of(
              "not-found.ftlh",
              frames.of(Heading.of(page.words().get("notFound.title"), null)),
              "");
    };
  }

  private Draft facet(Facet facet, @Nullable Place place) {
    return place == null
        ? new FacetViews(page, facet).draft(frames)
        : new FacetPlaceViews(page, facet, place).draft(frames);
  }

  private Draft facets(Facet.Family family) {
    return new FacetIndexViews(page, family).draft(frames);
  }
}
