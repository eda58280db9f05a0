package dev.michishirube.render.subject;

import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.LeafletLinks;
import dev.michishirube.render.part.LeafletWords;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.view.LeafletView;
import dev.michishirube.render.view.LinkView;
import java.util.List;

/** A leaflet on a screen, beside its PDF. */
final class LeafletViews {
  private final PageContext page;
  private final Edition edition;

  LeafletViews(PageContext page, Edition edition) {
    this.page = page;
    this.edition = edition;
  }

  Draft draft(Frames frames) {
    Sheet sheet = page.leaflets().sheet(edition, page);
    String title = edition.atRisk() ? sheet.title() : new LeafletWords(page).title(edition);
    LinkView all =
        new LinkView(page.words().get("leaflet.index"), page.link(FixedPage.LEAFLETS.path()));
    Heading heading = new Heading(title, null, edition.atRisk(), true, List.of(all));
    LeafletView view =
        new LeafletView(
            new LeafletLinks(page).line(edition),
            // Ten cards of a sheet are one on a screen.
            sheet.parts().stream().distinct().toList(),
            sheet.imprint(),
            page.site().config().baseUrl(),
            page.paths().ofPaper(edition.subject()).map(page::link).orElse(null));
    return Draft.of("leaflet.ftlh", frames.of(heading), view, edition.position());
  }
}
