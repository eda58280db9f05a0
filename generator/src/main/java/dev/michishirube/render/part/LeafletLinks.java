package dev.michishirube.render.part;

import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.plan.LeafletFiles;
import dev.michishirube.render.view.LeafletsView;
import dev.michishirube.render.view.LinkView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of leaflets. They are in the writer's language, wherever the link stands. */
public final class LeafletLinks {
  private static final int KILO = 1024;

  private final PageContext page;
  private final LeafletWords words;

  public LeafletLinks(PageContext page) {
    this.page = page;
    this.words = new LeafletWords(page);
  }

  /** All that there is of one. */
  public LeafletsView.Line line(Edition edition) {
    return new LeafletsView.Line(
        words.label(edition),
        page.links().to(LeafletFiles.pdf(edition)),
        size(edition),
        page.links().to(LeafletFiles.page(edition)),
        page.links().to(LeafletFiles.text(edition)),
        page.links().to(LeafletFiles.sjis(edition)));
  }

  /** To the PDFs without variants on the usual paper, for a page about the same. */
  public List<LinkView> plain(List<Edition> editions) {
    return editions.stream()
        .filter(e -> e.variants().isEmpty() && e.paper() == e.form().papers().getFirst())
        .map(e -> new LinkView(told(e), page.links().to(LeafletFiles.pdf(e)), null))
        .toList();
  }

  private String told(Edition edition) {
    String size = size(edition);
    String form = words.form(edition.form());
    String label = words.label(edition);
    return page.words().get("leaflet.pdf", form, size == null ? label : label + "、" + size);
  }

  private @Nullable String size(Edition edition) {
    return page.leaflets()
        .printed(edition)
        .map(
            printed ->
                page.words()
                    .get(
                        "leaflet.size",
                        printed.pages(),
                        Math.max(1, Math.round(printed.bytes() / (float) KILO))))
        .orElse(null);
  }
}
