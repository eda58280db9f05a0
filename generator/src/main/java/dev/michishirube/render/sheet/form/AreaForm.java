package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.Coverage;
import dev.michishirube.model.YesNo;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.subject.AreaViews;
import dev.michishirube.render.view.AreaView;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.OfficeView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An area: danger first, then whom to ask by trouble, national lines, what is open at night. */
final class AreaForm {
  private static final int NATIONAL = 8;

  private final Edition edition;
  private final PageContext page;
  private final Desks desks;

  AreaForm(Edition edition, PageContext page) {
    this.edition = edition;
    this.page = page;
    this.desks = new Desks(page);
  }

  Sheet of(Place place) {
    String title =
        edition.title() == null
            ? page.words().get("sheet.area.title", page.fullNameOf(place))
            : edition.title();
    List<Block> head = new ArrayList<>();
    head.add(new Block.Paragraph(Line.of(page.words().get("sheet.area.kicker")), Tone.KICKER));
    head.add(new Block.Heading(1, Line.of(title)));
    if (edition.lead() != null) {
      head.add(new Block.Paragraph(Line.of(edition.lead()), Tone.LEAD));
    }
    Danger danger = new Danger(page);
    head.add(edition.form() == Form.TRIFOLD ? danger.narrow() : danger.block());
    AreaView view = new AreaViews(page).of(place);
    Imprint imprint = new Imprint(edition, page, DataDates.of(centers(place), page.site()));
    List<Block> desks = desks(place, view);
    List<Block> body = new ArrayList<>(desks);
    body.addAll(office(view.office()));
    List<Block> end = imprint.end(official(view));
    AreaRest rest = new AreaRest(page, place, imprint.hasAddress());
    List<List<Part.Group>> shorter =
        new Shortening(body)
            .choices().stream()
                .map(less -> groups(head, less, rest.before(end, less.containsAll(desks))))
                .toList();
    return imprint.sheet(
        title,
        List.of(new Part(page.words().get("sheet.part.body"), groups(head, body, end), shorter)));
  }

  private static List<Part.Group> groups(List<Block> head, List<Block> body, List<Block> end) {
    return List.of(
        Part.Group.wide(head),
        Part.Group.inColumns(2, body),
        Part.Group.atFoot(List.of(new Block.Together(end))));
  }

  private List<Block> desks(Place place, AreaView view) {
    List<Block> blocks = new ArrayList<>();
    for (AreaView.LevelView level : view.levels()) {
      for (AreaView.GroupView group : level.groups()) {
        section(group.title().text(), desks.of(group.cards()), blocks);
      }
    }
    section(page.words().get("sheet.area.night"), desks.of(night(place)), blocks);
    section(page.words().get("sheet.area.national"), desks.of(national(place)), blocks);
    return blocks;
  }

  /** A heading with what stands under it; the first entry stays with it. */
  private static void section(String title, List<Block> entries, List<Block> blocks) {
    if (!entries.isEmpty()) {
      blocks.add(new Block.Heading(2, Line.of(title)));
      blocks.addAll(entries);
    }
  }

  /** Those that it tells of. */
  private List<Center> centers(Place place) {
    return Stream.concat(served(place), lines(place).stream()).distinct().toList();
  }

  private Stream<Center> served(Place place) {
    return page.site().coverage().servedBy(place).stream()
        .map(Coverage.Level::centers)
        .flatMap(List::stream);
  }

  private List<CardView> national(Place place) {
    return new CardViews(page, page.site().gazetteer().lineOf(place)).each(lines(place));
  }

  /** Lines for the whole country; those for danger stand at the head. */
  private List<Center> lines(Place place) {
    return page.site().coverage().nationalFor(place).stream()
        .filter(c -> c.lifecycle().status() == Center.Status.ACTIVE)
        .filter(c -> c.subject().urgency() != Center.Urgency.EMERGENCY)
        .sorted(CardViews.ORDER)
        .limit(NATIONAL)
        .toList();
  }

  /** Desks of the area that answer at night, by their hours alone. */
  private List<CardView> night(Place place) {
    List<Place> line = page.site().gazetteer().lineOf(place);
    return new CardViews(page, line)
        .each(
            served(place)
                .filter(c -> c.lifecycle().status() == Center.Status.ACTIVE)
                .filter(c -> answersAtNight(c, line))
                .toList());
  }

  private boolean answersAtNight(Center center, List<Place> line) {
    return center.channels().stream()
        .filter(way -> way.contact().number() != null && !way.isWithheld())
        .anyMatch(way -> page.site().openings().of(way, line).night() == YesNo.YES);
  }

  /** Troubles without a desk: which section to ask, and what to say. */
  private List<Block> office(OfficeView office) {
    if (office.asks().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading(2, Line.of(page.words().get("sheet.area.office", office.place()))));
    for (OfficeView.Ask ask : office.asks()) {
      blocks.add(
          new Block.Paragraph(
              Line.of(
                  new Inline.Strong(ask.topic().whole()),
                  new Inline.Words("　" + ask.sections().whole())),
              Tone.BODY));
    }
    return blocks;
  }

  private static Optional<URI> official(AreaView view) {
    return Optional.ofNullable(view.office().url()).map(URI::create);
  }
}
