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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sheet of a record for a wall, with strips to tear off: number and name on each, the guide's
 * neutral name where a strip found in a pocket must tell nothing.
 */
final class PosterForm {
  /** Their words run down, so that each is as wide as two lines. */
  private static final int STRIPS = 8;

  private static final int STRIPS_OF_A3 = 10;

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
      parts.add(strip(page.words().get("sheet.part.strip", i + 1), name, card));
    }
    return new Sheet(flat.title(), parts, flat.imprint(), flat.day());
  }

  /** The name large, the name small, the guide's own name: a strip has room for little. */
  private Part strip(String label, String name, CardView card) {
    List<List<Part.Group>> choices =
        Calls.first(card).stream()
            .flatMap(
                way ->
                    Stream.of(
                        List.of(number(way, name)),
                        List.of(new Block.Paragraph(Line.of(name), Tone.NOTE), number(way, "")),
                        List.of(number(way, page.site().config().neutralTitle()))))
            .map(blocks -> List.of(Part.Group.wide(blocks)))
            .toList();
    return choices.isEmpty()
        ? Part.of(label, List.of(new Block.Paragraph(Line.of(name), Tone.NOTE)))
        : new Part(label, choices.getFirst(), choices.subList(1, choices.size()));
  }

  private static Block number(ChannelView way, String label) {
    return new Block.Call(
        Line.of(label),
        String.valueOf(Calls.written(way)),
        Calls.target(way),
        Block.Prominence.ROW,
        List.of());
  }
}
