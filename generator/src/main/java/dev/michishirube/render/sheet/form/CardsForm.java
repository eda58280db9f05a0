package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Block.Prominence;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;

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
          part(
              page.words().get("sheet.part.card", i + 1),
              edition.has(Leaflet.Variant.DISCREET) ? discreet(card) : open(center, card)));
    }
    String title =
        edition.atRisk() || edition.has(Leaflet.Variant.DISCREET)
            ? page.site().config().neutralTitle()
            : page.words().get("sheet.cards.title", page.nameOf(centers.getFirst()).whole());
    return new Imprint(edition, page, DataDates.of(centers, page.site())).sheet(title, parts);
  }

  private static Part part(String name, List<List<Part.Group>> choices) {
    return new Part(name, choices.getFirst(), choices.subList(1, choices.size()));
  }

  /** Number and name, then hours, then whom it is for and who pays, as far as a card has room. */
  private List<List<Part.Group>> open(Center center, CardView card) {
    Block name = new Block.Paragraph(Line.of(page.nameOf(center).whole()), Tone.STRONG);
    List<List<Part.Group>> choices = new ArrayList<>();
    if (!card.place().isEmpty()) {
      Block who = new Block.Paragraph(Line.of(card.place()), Tone.NOTE);
      choices.add(card(List.of(name, who), ways(card, Prominence.MAIN).getFirst(), center));
    }
    ways(card, Prominence.MAIN).forEach(way -> choices.add(card(List.of(name), way, center)));
    choices.add(card(List.of(name), ways(card, Prominence.BESIDE).getLast(), center));
    return choices;
  }

  private List<Part.Group> card(List<Block> head, List<Block> way, Center center) {
    List<Block> blocks = new ArrayList<>(head);
    blocks.addAll(way);
    return List.of(Part.Group.wide(blocks), Part.Group.atFoot(List.of(asOf(center))));
  }

  private static List<List<Part.Group>> discreet(CardView card) {
    return ways(card, Prominence.BESIDE).stream()
        .map(blocks -> List.of(Part.Group.wide(blocks)))
        .toList();
  }

  /** The first way with ever fewer notes: the last ones matter least. */
  private static List<List<Block>> ways(CardView card, Prominence size) {
    ChannelView way = Calls.first(card).orElse(null);
    if (way == null) {
      return List.of(List.of());
    }
    List<String> brief = way.brief().stream().map(TextView::whole).toList();
    List<List<Block>> choices = new ArrayList<>();
    for (int notes = brief.size(); notes >= 0; notes--) {
      List<Line> told =
          notes == 0 ? List.of() : List.of(Line.of(String.join("／", brief.subList(0, notes))));
      choices.add(
          List.of(
              new Block.Call(
                  Line.of(""), String.valueOf(Calls.written(way)), Calls.target(way), size, told)));
    }
    return choices;
  }

  private Block asOf(Center center) {
    String asOf = new Imprint(edition, page, DataDates.of(List.of(center), page.site())).asOf();
    return new Block.Paragraph(Line.of(asOf), Tone.NOTE);
  }
}
