package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.Gatherings.Meeting;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.time.series.SeriesDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What takes place in an area: a table of dates for each of the next months, what has a rule but no
 * date, and whom to ask before one goes.
 */
final class CalendarForm {
  /** Further ahead, paper is sooner wrong than it is read. */
  private static final int MONTHS = 3;

  private final Edition edition;
  private final PageContext page;
  private final MeetingWords words;

  CalendarForm(Edition edition, PageContext page) {
    this.edition = edition;
    this.page = page;
    this.words = new MeetingWords(page);
  }

  /** A date of an event. */
  private record Entry(Meeting meeting, SeriesDate date) {}

  Sheet of(Place place) {
    String title =
        edition.title() == null
            ? page.words().get("events.in", page.fullNameOf(place))
            : edition.title();
    List<Meeting> meetings = meetings(place);
    SortedMap<YearMonth, List<Entry>> months = months(meetings);
    List<Meeting> undated = meetings.stream().filter(this::isUndated).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(Line.of(page.words().get("sheet.calendar.kicker")), Tone.KICKER));
    blocks.add(new Block.Heading(1, Line.of(title)));
    String lead = edition.lead() == null ? page.words().get("calendar.ask") : edition.lead();
    blocks.add(new Block.Paragraph(Line.of(lead), Tone.LEAD));
    if (months.isEmpty() && undated.isEmpty()) {
      blocks.add(Block.Paragraph.of(page.words().get("sheet.calendar.none")));
    }
    months.forEach((month, entries) -> month(month, entries, blocks));
    undated(undated, blocks);
    Imprint imprint = new Imprint(edition, page, dates(months, undated));
    List<Part.Group> groups = new ArrayList<>(List.of(Part.Group.wide(blocks)));
    groups.addAll(asked(months, undated));
    List<Block> end = imprint.end(Optional.empty());
    List<Part.Group> foot =
        end.isEmpty() ? List.of() : List.of(Part.Group.atFoot(List.of(new Block.Together(end))));
    Block notes = new Block.Notes(Line.of(page.words().get("sheet.calendar.notes")));
    Part part =
        new Part(
            page.words().get("sheet.part.body"),
            joined(groups, List.of(Part.Group.wide(List.of(notes))), foot),
            List.of(joined(groups, List.of(), foot)));
    return imprint.sheet(title, List.of(part));
  }

  private static List<Part.Group> joined(
      List<Part.Group> groups, List<Part.Group> notes, List<Part.Group> foot) {
    return Stream.of(groups, notes, foot).flatMap(List::stream).toList();
  }

  /** Those of the prefecture; of a municipality, those that name it or all of its prefecture. */
  private List<Meeting> meetings(Place place) {
    List<String> line = page.site().gazetteer().lineOf(place).stream().map(Place::code).toList();
    Place prefecture = page.site().gazetteer().prefectureOf(place);
    return page.site().gatherings().in(prefecture).meetings().stream()
        .filter(
            meeting ->
                place.equals(prefecture)
                    || meeting.center().area().codes().stream().anyMatch(line::contains))
        .toList();
  }

  private SortedMap<YearMonth, List<Entry>> months(List<Meeting> meetings) {
    SortedMap<YearMonth, List<Entry>> all = new TreeMap<>();
    for (Meeting meeting : meetings) {
      for (SeriesDate date : page.site().eventDates().of(meeting.event()).dates()) {
        all.computeIfAbsent(YearMonth.from(date.date()), month -> new ArrayList<>())
            .add(new Entry(meeting, date));
      }
    }
    SortedMap<YearMonth, List<Entry>> next = new TreeMap<>();
    for (Map.Entry<YearMonth, List<Entry>> month : all.entrySet()) {
      if (next.size() < MONTHS) {
        next.put(
            month.getKey(),
            month.getValue().stream().sorted(Comparator.comparing(Entry::date)).toList());
      }
    }
    return next;
  }

  private void month(YearMonth month, List<Entry> entries, List<Block> blocks) {
    blocks.add(
        new Block.Heading(
            2,
            Line.of(
                page.date(
                    new PartialDate(
                        month.getYear(),
                        month.getMonthValue(),
                        null,
                        PartialDate.Certainty.EXACT)))));
    blocks.add(
        new Block.Table(
            null,
            List.of(head("date"), head("name"), head("venue")),
            entries.stream().map(entry -> row(entry.meeting(), entry.date())).toList(),
            List.of(10, 16, 16),
            true));
  }

  private Line head(String key) {
    return Line.of(page.words().get("sheet.calendar." + key));
  }

  private List<Block.Cell> row(Meeting meeting, SeriesDate date) {
    List<Block> name = new ArrayList<>(words.name(meeting));
    words.doubts(date).stream()
        .map(doubt -> new Block.Paragraph(Line.of(doubt), Tone.NOTE))
        .forEach(name::add);
    return List.of(
        new Block.Cell(
            List.of(
                new Block.Paragraph(Line.of(words.day(date)), Tone.STRONG),
                Block.Paragraph.of(words.times(date)))),
        new Block.Cell(name),
        Block.Cell.of(words.venue(meeting, date)));
  }

  /** At-risk meetings without a date are left out: without name and place they tell nothing. */
  private boolean isUndated(Meeting meeting) {
    return page.site().eventDates().of(meeting.event()).isEmpty()
        && !meeting.event().rules().isEmpty()
        && !meeting.center().subject().atRisk();
  }

  private void undated(List<Meeting> meetings, List<Block> blocks) {
    if (meetings.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, Line.of(page.words().get("sheet.calendar.undated"))));
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Meeting meeting : meetings) {
      String place = words.place(meeting).orElseGet(() -> page.words().get("sheet.calendar.ask"));
      rows.add(
          List.of(
              new Block.Cell(words.name(meeting)),
              new Block.Cell(words.rule(meeting).stream().<Block>map(Block.Paragraph::of).toList()),
              Block.Cell.of(place)));
    }
    blocks.add(
        new Block.Table(
            null,
            List.of(head("name"), head("when"), head("venue")),
            rows,
            List.of(12, 17, 13),
            true));
  }

  private DataDates dates(SortedMap<YearMonth, List<Entry>> months, List<Meeting> undated) {
    List<Center> centers = centers(months, undated);
    return centers.isEmpty() ? DataDates.ofGuide(page.site()) : DataDates.of(centers, page.site());
  }

  private static List<Center> centers(
      SortedMap<YearMonth, List<Entry>> months, List<Meeting> undated) {
    List<Center> centers = new ArrayList<>();
    months.values().forEach(list -> list.forEach(e -> centers.add(e.meeting().center())));
    undated.forEach(meeting -> centers.add(meeting.center()));
    return centers.stream().distinct().toList();
  }

  /** Whom to ask; at-risk desks are not named on a sheet for everybody. */
  private List<Part.Group> asked(SortedMap<YearMonth, List<Entry>> months, List<Meeting> undated) {
    List<Center> named =
        centers(months, undated).stream().filter(center -> !center.subject().atRisk()).toList();
    if (named.isEmpty()) {
      return List.of();
    }
    return List.of(
        Part.Group.wide(
            List.of(new Block.Heading(2, Line.of(page.words().get("sheet.calendar.asked"))))),
        Part.Group.inColumns(2, new Desks(page).of(new CardViews(page).each(named))));
  }
}
