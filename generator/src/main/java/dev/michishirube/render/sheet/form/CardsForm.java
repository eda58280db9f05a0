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
import dev.michishirube.render.view.TextView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cards to hand out, ten to a sheet; several desks take turns. The discreet one bears a number and
 * hours, nothing that tells what it is for.
 */
final class CardsForm {
  private static final int CARDS = 10;

  private final Edition edition;
  private final PageContext page;

  CardsForm(Edition edition, PageContext page) {
    this.edition = edition;
    this.page = page;
  }

  Sheet of(List<Center> centers) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < CARDS; i++) {
      Center center = centers.get(i % centers.size());
      CardView card = new CardViews(page).of(center);
      parts.add(
          Part.of(
              page.words().get("sheet.part.card", i + 1),
              edition.has(Leaflet.Variant.DISCREET) ? discreet(card) : open(center, card)));
    }
    String title =
        edition.atRisk() || edition.has(Leaflet.Variant.DISCREET)
            ? page.site().config().neutralTitle()
            : page.words().get("sheet.cards.title", page.nameOf(centers.getFirst()).whole());
    return new Imprint(edition, page, DataDates.of(centers, page.site())).sheet(title, parts);
  }

  private List<Block> open(Center center, CardView card) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Line.of(page.nameOf(center).whole()), Tone.STRONG));
    way(card).ifPresent(way -> blocks.add(call(way, way.typeName())));
    blocks.add(asOf(center));
    return blocks;
  }

  private List<Block> discreet(CardView card) {
    List<Block> blocks = new ArrayList<>();
    way(card).ifPresent(way -> blocks.add(call(way, "")));
    return blocks;
  }

  private Block call(ChannelView way, String label) {
    String brief = String.join("／", way.brief().stream().map(TextView::whole).toList());
    String href = way.href();
    return new Block.Call(
        Line.of(label),
        String.valueOf(Calls.written(way)),
        href == null ? null : URI.create(href),
        Block.Prominence.BESIDE,
        brief.isEmpty() ? List.of() : List.of(Line.of(brief)));
  }

  private Block asOf(Center center) {
    String asOf = new Imprint(edition, page, DataDates.of(List.of(center), page.site())).asOf();
    return new Block.Paragraph(Line.of(asOf), Tone.NOTE);
  }

  private static Optional<ChannelView> way(CardView card) {
    return card.channels().stream()
        .filter(way -> way.withheld() == null && Calls.written(way) != null)
        .findFirst();
  }
}
