package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.ChannelView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet of a record for a wall, with strips to tear off: number and name on each, the guide's
 * neutral name where a strip found in a pocket must tell nothing.
 */
final class PosterForm {
  /** As many as leave the number its size. */
  private static final int STRIPS = 3;

  private static final int STRIPS_OF_A3 = 5;

  private final Edition edition;
  private final PageContext page;

  PosterForm(Edition edition, PageContext page) {
    this.edition = edition;
    this.page = page;
  }

  Sheet of(Center center) {
    Sheet flat = new CenterForm(edition, page).of(center);
    List<Part> parts = new ArrayList<>(flat.parts());
    CardView card = new CardViews(page).of(center);
    String name =
        edition.atRisk() ? page.site().config().neutralTitle() : page.nameOf(center).whole();
    int strips = edition.paper() == Leaflet.Paper.A3 ? STRIPS_OF_A3 : STRIPS;
    for (int i = 0; i < strips; i++) {
      parts.add(Part.of(page.words().get("sheet.part.strip", i + 1), strip(name, card)));
    }
    return new Sheet(flat.title(), parts, flat.imprint(), flat.day());
  }

  private static List<Block> strip(String name, CardView card) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Line.of(name), Tone.NOTE));
    card.channels().stream()
        .filter(way -> way.withheld() == null && Calls.written(way) != null)
        .findFirst()
        .map(PosterForm::number)
        .ifPresent(blocks::add);
    return blocks;
  }

  private static Block number(ChannelView way) {
    String href = way.href();
    return new Block.Call(
        Line.of(""),
        String.valueOf(Calls.written(way)),
        href == null ? null : URI.create(href),
        Block.Prominence.BESIDE,
        List.of());
  }
}
