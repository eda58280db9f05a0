package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.plan.Subject;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.LeafletLinks;
import dev.michishirube.render.part.LeafletWords;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.PaperView;
import dev.michishirube.render.view.TextView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the short address on paper leads: does the paper still hold, and what holds today? */
final class PaperViews {
  private final PageContext page;
  private final LeafletWords words;

  PaperViews(PageContext page) {
    this.page = page;
    this.words = new LeafletWords(page);
  }

  Draft draft(Subject.Paper paper, Frames frames) {
    About about = paper.about();
    TextView name = words.name(about);
    Heading heading =
        new Heading(
            page.words().get("paper.title", name.whole()), null, about.atRisk(), true, List.of());
    List<Edition> editions =
        page.leaflets().editions().bySubject().getOrDefault(subject(paper), List.of());
    PaperView view =
        new PaperView(
            name,
            status(about),
            marks(editions),
            cards(about),
            pageOf(about),
            new LeafletLinks(page).plain(editions),
            page.date(page.site().today()));
    return Draft.of("paper.ftlh", frames.of(heading), view);
  }

  /** A former id leads to the paper of the present one. */
  private static String subject(Subject.Paper paper) {
    return paper.about() instanceof About.OfCenter one ? one.center().id() : paper.subject();
  }

  /** The word for why a desk cannot be contacted. */
  private @Nullable String status(About about) {
    return about instanceof About.OfCenter one ? page.cards().statusOf(one.center()) : null;
  }

  private List<PaperView.MarkView> marks(List<Edition> editions) {
    Map<String, String> byForm = new LinkedHashMap<>();
    for (Edition edition : editions) {
      byForm.putIfAbsent(words.form(edition.form()), page.leaflets().mark(edition, page));
    }
    return byForm.entrySet().stream()
        .map(form -> new PaperView.MarkView(form.getKey(), form.getValue()))
        .toList();
  }

  private List<CardView> cards(About about) {
    CardViews cards = page.cards();
    return switch (about) {
      case About.OfCenter one -> cards.each(List.of(one.center()));
      case About.OfCenters several ->
          cards.each(several.centers().stream().filter(Center::showsContact).toList());
      case About.OfPlace in -> List.of();
      case About.OfChecklist list -> List.of();
      case About.OfReport of -> List.of();
    };
  }

  private @Nullable LinkView pageOf(About about) {
    return switch (about) {
      case About.OfCenter one -> page.linkTo(one.center());
      case About.OfCenters several -> null;
      case About.OfPlace in ->
          new LinkView(page.fullNameOf(in.place()), page.hrefOf(in.place()), null);
      case About.OfChecklist list ->
          new LinkView(page.words().get("leaflet.index"), page.link(FixedPage.LEAFLETS.path()));
      case About.OfReport of -> page.linkTo(of.report());
    };
  }
}
