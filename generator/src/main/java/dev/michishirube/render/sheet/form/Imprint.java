package dev.michishirube.render.sheet.form;

import dev.michishirube.model.PartialDate;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands at the end of every sheet: who answers for it, of which day, until when. */
final class Imprint {
  private final Edition edition;
  private final PageContext page;
  private final DataDates dates;

  Imprint(Edition edition, PageContext page, DataDates dates) {
    this.edition = edition;
    this.page = page;
    this.dates = dates;
  }

  /** The foot of each page: the publisher, of when the data is, the month of the edition. */
  private String foot() {
    LocalDate made = dates.made();
    PartialDate month =
        new PartialDate(made.getYear(), made.getMonthValue(), null, PartialDate.Certainty.EXACT);
    return page.words()
        .get("sheet.foot", page.site().config().publisher().name(), asOf(), page.shortDate(month));
  }

  /** A sheet that bears it. */
  Sheet sheet(String title, List<Part> parts) {
    return new Sheet(title, parts, foot(), dates.made());
  }

  /** Of when the data is: a day, or from the oldest to the newest. */
  String asOf() {
    PartialDate oldest = dates.oldest();
    PartialDate newest = dates.newest();
    if (oldest == null || newest == null) {
      return page.words().get("sheet.undated");
    }
    String told =
        oldest.iso().equals(newest.iso())
            ? page.words().get("sheet.asOf", page.date(newest))
            : page.words().get("sheet.asOfSeveral", page.shortDate(oldest), page.shortDate(newest));
    return dates.complete() ? told : page.words().get("sheet.asOfSome", told);
  }

  /** The last blocks: the address on the web, how long the sheet holds, the box for a stamp. */
  List<Block> end(Optional<URI> official) {
    List<Block> blocks = new ArrayList<>();
    List<Block> left = new ArrayList<>();
    address()
        .map(uri -> new Block.Code(uri, Line.of(page.words().get("sheet.code"))))
        .or(
            () ->
                official.map(
                    uri -> new Block.Code(uri, Line.of(page.words().get("sheet.official")))))
        .ifPresent(left::add);
    if (edition.stampBox()) {
      Block.Stamp stamp = new Block.Stamp(Line.of(page.words().get("sheet.stamp")));
      blocks.add(
          left.isEmpty() ? stamp : new Block.Columns(List.of(1, 1), List.of(left, List.of(stamp))));
    } else {
      blocks.addAll(left);
    }
    if (edition.validUntil() != null) {
      blocks.add(
          new Block.Paragraph(
              Line.of(page.words().get("sheet.until", page.date(edition.validUntil()))),
              Tone.STRONG));
    }
    return blocks;
  }

  /** Whether the sheet bears the address where all of it stands on the web. */
  boolean hasAddress() {
    return address().isPresent();
  }

  /** The short address that leads on, where the site's own address is known. */
  private Optional<URI> address() {
    String base = page.site().config().baseUrl();
    return base == null
        ? Optional.empty()
        : Optional.of(URI.create(base + "p/" + edition.code() + "/"));
  }
}
