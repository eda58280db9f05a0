package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import java.util.ArrayList;
import java.util.List;

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
    return parted(new AreaForm(edition, page).of(about.place()));
  }

  Sheet of(Center center) {
    return parted(new CenterForm(edition, page).of(center));
  }

  /** The head goes to the cover, the body inside, the foot to the back. */
  private Sheet parted(Sheet flat) {
    List<Part.Group> groups = flat.parts().getFirst().groups();
    List<Block> cover = new ArrayList<>();
    List<Block> inside = new ArrayList<>();
    for (Part.Group group : groups) {
      if (group.atFoot()) {
        continue;
      }
      for (Block block : group.blocks()) {
        (isOfCover(block, cover) && inside.isEmpty() ? cover : inside).add(block);
      }
    }
    List<Block> back = new ArrayList<>(groups.getLast().blocks());
    back.add(new Block.Paragraph(Line.of(flat.imprint()), Tone.NOTE));
    return new Sheet(
        flat.title(),
        List.of(
            Part.of(page.words().get("sheet.part.cover"), cover),
            Part.of(page.words().get("sheet.part.inside"), inside),
            Part.of(page.words().get("sheet.part.back"), back)),
        flat.imprint(),
        flat.day());
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
