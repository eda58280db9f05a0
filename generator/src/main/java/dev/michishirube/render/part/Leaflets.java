package dev.michishirube.render.part;

import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.EditionPlaces;
import dev.michishirube.model.leaflet.Editions;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.render.sheet.EditionMark;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.SheetSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The leaflets of a guide, what they say, and what is known of those that were drawn. */
public final class Leaflets {
  private final Editions editions;
  private final EditionPlaces places;
  private final SheetSource sheets;
  private final Map<String, Printed> printed;
  private final Map<Matter, String> marks;

  /** One subject in one form: its papers and variants say the same. */
  private record Matter(String subject, Form form) {
    static Matter of(Edition edition) {
      return new Matter(edition.subject(), edition.form());
    }
  }

  private Leaflets(
      Editions editions,
      EditionPlaces places,
      SheetSource sheets,
      Map<String, Printed> printed,
      Map<Matter, String> marks) {
    this.editions = editions;
    this.places = places;
    this.sheets = sheets;
    this.printed = Map.copyOf(printed);
    this.marks = marks;
  }

  /** Before any was drawn. */
  public static Leaflets of(Editions editions, Gazetteer gazetteer, SheetSource sheets) {
    return new Leaflets(
        editions,
        new EditionPlaces(editions, gazetteer),
        sheets,
        Map.of(),
        new ConcurrentHashMap<>());
  }

  /** Of a guide without. */
  public static Leaflets none(Gazetteer gazetteer) {
    return of(
        Editions.NONE,
        gazetteer,
        (edition, page) -> {
          throw new IllegalStateException("there are no leaflets");
        });
  }

  /** The same with what is known of each by its id. */
  public Leaflets with(Map<String, Printed> drawn) {
    return new Leaflets(editions, places, sheets, drawn, marks);
  }

  public Editions editions() {
    return editions;
  }

  public EditionPlaces places() {
    return places;
  }

  /** Empty before it was drawn. */
  public Optional<Printed> printed(Edition edition) {
    return Optional.ofNullable(printed.get(edition.id()));
  }

  /** All that a leaflet says, its mark in the imprint. */
  public Sheet sheet(Edition edition, PageContext page) {
    Sheet sheet = sheets.of(edition, page);
    if (edition.equals(edition.plain())) {
      marks.computeIfAbsent(Matter.of(edition), matter -> EditionMark.of(sheet));
    }
    String mark = page.words().get("leaflet.mark", mark(edition, page));
    return sheet.withImprint(sheet.imprint() + "　" + mark);
  }

  /** The mark that the paper of a leaflet bears as long as it is right. */
  public String mark(Edition edition, PageContext page) {
    Matter matter = Matter.of(edition);
    String known = marks.get(matter);
    if (known == null) {
      known = EditionMark.of(sheets.of(edition.plain(), page));
      marks.put(matter, known);
    }
    return known;
  }
}
