package dev.michishirube.render.sheet.form;

import dev.michishirube.model.geo.Place;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Tone;
import java.util.List;
import java.util.stream.Stream;

/** Where all that is of an area that two pages have no room for. */
final class AreaRest {
  private final PageContext page;
  private final Place place;
  private final boolean address;

  /**
   * @param address whether the sheet bears one where all of it stands
   */
  AreaRest(PageContext page, Place place, boolean address) {
    this.page = page;
    this.place = place;
    this.address = address;
  }

  /**
   * The end of a sheet with it.
   *
   * @param desks whether all desks are on the sheet
   */
  List<Block> before(List<Block> end, boolean desks) {
    String where = page.words().get("sheet.area.rest." + (address ? "code" : "ask"));
    Block told = new Block.Paragraph(Line.of(where + (desks ? "" : booklet())), Tone.STRONG);
    return Stream.concat(Stream.of(told), end.stream()).toList();
  }

  private String booklet() {
    Place prefecture = page.site().gazetteer().prefectureOf(place);
    return page.leaflets().editions().about(prefecture).stream()
            .anyMatch(other -> other.form() == Form.BOOKLET)
        ? page.words().get("sheet.area.rest.booklet", page.nameOf(prefecture))
        : "";
  }
}
