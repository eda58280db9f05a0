package dev.michishirube.render.sheet.form;

import dev.michishirube.model.ShortNumber;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import java.net.URI;
import java.util.List;

/** 110 and 119, in a frame: on every sheet that is about more than one desk. */
final class Danger {
  private final PageContext page;

  Danger(PageContext page) {
    this.page = page;
  }

  /** The numbers under each other, for a narrow place. */
  Block narrow() {
    return new Block.Framed(
        List.of(
            new Block.Heading(2, Line.of(page.words().get("sheet.area.danger"))),
            number(ShortNumber.POLICE),
            number(ShortNumber.FIRE_AND_AMBULANCE)));
  }

  Block block() {
    return new Block.Framed(
        List.of(
            new Block.Heading(2, Line.of(page.words().get("sheet.area.danger"))),
            new Block.Columns(
                List.of(1, 1),
                List.of(
                    List.of(number(ShortNumber.POLICE)),
                    List.of(number(ShortNumber.FIRE_AND_AMBULANCE))))));
  }

  private Block number(ShortNumber number) {
    return new Block.Call(
        Line.of(page.words().get("care.danger.n" + number.number())),
        number.number(),
        URI.create("tel:" + number.number()),
        Block.Prominence.ROW,
        List.of());
  }
}
