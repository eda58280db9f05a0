package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.leaflet.About;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 三つ折り: the sheet of a record or an area, parted for panels: what is seen first, what one reads
 * unfolded, what one keeps on the back.
 */
final class TrifoldForm {
  private final Edition edition;
  private final PageContext page;

  TrifoldForm(Edition edition, PageContext page) {
    this.edition = edition;
    this.page = page;
  }

  Sheet of(About.OfPlace about) {
    return parted(new AreaForm(edition, page).of(about.place()), first(about.place()));
  }

  Sheet of(Center center) {
    return parted(new CenterForm(edition, page).of(center), List.of());
  }

  /** The first desk of the area that one can call; none whose name tells what one fears. */
  private List<Block> first(Place place) {
    List<Place> line = page.site().gazetteer().lineOf(place);
    CardViews cards = new CardViews(page, line);
    return Stream.concat(
            page.site().coverage().servedBy(place).stream()
                .flatMap(level -> level.centers().stream()),
            page.site().coverage().nationalFor(place).stream())
        .filter(center -> center.lifecycle().status() == Center.Status.ACTIVE)
        .filter(center -> !center.subject().atRisk())
        .filter(center -> center.subject().urgency() != Center.Urgency.EMERGENCY)
        .sorted(CardViews.ORDER)
        .map(cards::of)
        .flatMap(
            card ->
                Calls.first(card).filter(Calls::isCalled).map(way -> picture(card, way)).stream())
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private static Block picture(CardView card, ChannelView way) {
    String brief = String.join("／", way.brief().stream().map(TextView::whole).toList());
    return new Block.Call(
        Line.of(card.name().whole()),
        String.valueOf(Calls.written(way)),
        Calls.target(way),
        Block.Prominence.MAIN,
        brief.isEmpty() ? List.of() : List.of(Line.of(brief)));
  }

  /** The head goes to the cover, the body inside, the foot to the back. */
  private Sheet parted(Sheet flat, List<Block> picture) {
    List<Part.Group> groups = flat.parts().getFirst().groups();
    List<Block> cover = new ArrayList<>();
    List<Block> inside = new ArrayList<>();
    for (Part.Group group : groups) {
      if (group.atFoot()) {
        continue;
      }
      for (Block block : group.blocks()) {
        if (isOfCover(block, cover) && inside.isEmpty()) {
          cover.add(block);
        } else {
          inside.add(whole(block));
        }
      }
    }
    return new Sheet(
        flat.title(),
        List.of(
            cover(cover, picture),
            new Part(
                page.words().get("sheet.part.inside"),
                List.of(Part.Group.wide(inside)),
                edition.about() instanceof About.OfPlace ? shorter(inside) : List.of()),
            back(groups.getLast())),
        flat.imprint(),
        flat.day());
  }

  /** What one keeps: room for one's own words, but where they are a danger, and the address. */
  private Part back(Part.Group foot) {
    Block notes = new Block.Notes(Line.of(page.words().get("sheet.center.notes")));
    return new Part(
        page.words().get("sheet.part.back"),
        edition.atRisk() ? List.of(foot) : List.of(Part.Group.wide(List.of(notes)), foot));
  }

  /** A text that went on from the last panel inside to the flap would be read in two orders. */
  private static Block whole(Block block) {
    return block instanceof Block.Paragraph ? new Block.Together(List.of(block)) : block;
  }

  private List<List<Part.Group>> shorter(List<Block> desks) {
    Block rest = new Block.Paragraph(Line.of(page.words().get("sheet.trifold.rest")), Tone.STRONG);
    return new Shortening(desks)
        .choices().stream()
            .map(blocks -> Stream.concat(blocks.stream(), Stream.of(rest)).toList())
            .map(blocks -> List.of(Part.Group.wide(blocks)))
            .toList();
  }

  /** What it is about above, where one hears a voice below. */
  private Part cover(List<Block> blocks, List<Block> picture) {
    List<Part.Group> groups = new ArrayList<>(List.of(Part.Group.wide(blocks)));
    if (!picture.isEmpty()) {
      groups.add(Part.Group.atFoot(picture));
    }
    return new Part(page.words().get("sheet.part.cover"), groups);
  }

  /** Kicker, title, lead, the way out of danger, the first number. */
  private static boolean isOfCover(Block block, List<Block> cover) {
    return switch (block) {
      case Block.Heading heading -> heading.level() == 1;
      case Block.Paragraph any -> true;
      case Block.Framed any -> true;
      case Block.Call call -> cover.stream().noneMatch(Block.Call.class::isInstance);
      default -> false;
    };
  }
}
