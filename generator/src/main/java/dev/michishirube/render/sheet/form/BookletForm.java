package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.Coverage;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.reading.KanaOrder;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.view.CardView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All records of a prefecture, by municipality, with contents and a 50音 index. */
final class BookletForm {
  private final Edition edition;
  private final PageContext page;
  private final Desks desks;
  private final List<Block.Entry> contents = new ArrayList<>();
  private final Set<Center> told = new LinkedHashSet<>();
  private final List<Listed> listed = new ArrayList<>();

  /** A record where it stands in the booklet. */
  private record Listed(String name, String reading, Block where) {}

  BookletForm(Edition edition, PageContext page) {
    this.edition = edition;
    this.page = page;
    this.desks = new Desks(page);
  }

  Sheet of(Place prefecture) {
    String title =
        edition.title() == null
            ? page.words().get("sheet.booklet.title", page.nameOf(prefecture))
            : edition.title();
    List<Block> body = new ArrayList<>();
    section(prefecture, prefecture, body);
    for (Place part : page.site().gazetteer().childrenOf(prefecture)) {
      section(part, prefecture, body);
      page.site().gazetteer().childrenOf(part).forEach(ward -> section(ward, prefecture, body));
    }
    national(prefecture, body);
    Imprint imprint = new Imprint(edition, page, DataDates.of(told, page.site()));
    return imprint.sheet(
        title,
        List.of(
            cover(title, imprint),
            contents(),
            Part.of(page.words().get("sheet.part.body"), body),
            Part.of(page.words().get("sheet.part.index"), index())));
  }

  private Part cover(String title, Imprint imprint) {
    List<Block> top = new ArrayList<>();
    top.add(new Block.Paragraph(Line.of(page.words().get("sheet.area.kicker")), Tone.KICKER));
    top.add(new Block.Heading(1, Line.of(title)));
    if (edition.lead() != null) {
      top.add(new Block.Paragraph(Line.of(edition.lead()), Tone.LEAD));
    }
    top.add(new Danger(page).block());
    List<Part.Group> groups = new ArrayList<>(List.of(Part.Group.wide(top)));
    List<Block> end = imprint.end(Optional.empty());
    if (!end.isEmpty()) {
      groups.add(Part.Group.atFoot(end));
    }
    return new Part(page.words().get("sheet.part.cover"), groups);
  }

  /** A place with the records that name it; what has none is left out. */
  private void section(Place place, Place prefecture, List<Block> body) {
    List<Center> centers =
        page.site().coverage().servedBy(place).stream()
            .filter(level -> level.place().equals(place))
            .map(Coverage.Level::centers)
            .flatMap(List::stream)
            .filter(c -> c.lifecycle().status() == Center.Status.ACTIVE)
            .sorted(CardViews.ORDER)
            .toList();
    String title =
        place.equals(prefecture)
            ? page.words().get("sheet.booklet.whole", page.nameOf(place))
            : page.nameOf(place);
    add(title, centers, List.of(place, prefecture), body);
  }

  private void national(Place prefecture, List<Block> body) {
    List<Center> lines =
        page.site().coverage().nationalFor(prefecture).stream()
            .filter(c -> c.lifecycle().status() == Center.Status.ACTIVE)
            .sorted(CardViews.ORDER)
            .toList();
    add(page.words().get("sheet.area.national"), lines, List.of(prefecture), body);
  }

  private void add(String title, List<Center> centers, List<Place> line, List<Block> body) {
    if (centers.isEmpty()) {
      return;
    }
    Block heading = new Block.Heading(2, Line.of(title));
    contents.add(new Block.Entry(Line.of(title), heading));
    body.add(heading);
    told.addAll(centers);
    CardViews cards = new CardViews(page, line);
    for (Center center : centers) {
      CardView card = cards.of(center);
      Block desk = desks.of(card);
      body.add(desk);
      listed.add(
          new Listed(card.name().whole(), page.site().readings().of(center).orElse(""), desk));
    }
  }

  /** Names of places are short: two columns of them. */
  private Part contents() {
    Block heading = new Block.Heading(2, Line.of(page.words().get("sheet.booklet.contents")));
    return new Part(
        page.words().get("sheet.part.contents"),
        List.of(
            Part.Group.wide(List.of(heading)),
            Part.Group.inColumns(2, List.of(new Block.Contents(contents)))));
  }

  private List<Block> index() {
    List<Block.Entry> entries =
        KanaOrder.sorted(listed, Listed::reading, Listed::name).stream()
            .map(one -> new Block.Entry(Line.of(one.name()), one.where()))
            .toList();
    return List.of(
        new Block.Heading(2, Line.of(page.words().get("sheet.booklet.index"))),
        new Block.Contents(entries));
  }
}
