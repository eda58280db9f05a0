package dev.michishirube.print.press;

import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.print.layout.Panel;
import dev.michishirube.print.layout.Paper;
import dev.michishirube.print.layout.Region;
import dev.michishirube.print.layout.Regions;
import dev.michishirube.print.layout.Theme;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The layout of each form. */
final class Layouts {
  /** More pages than any guide needs; what is longer is a mistake. */
  private static final int MOST = 200;

  /** Of a leaflet: both sides of a sheet. */
  private static final int PAGES = 2;

  private Layouts() {}

  static Layout of(Edition edition, Sheet sheet) {
    Paper paper = Paper.valueOf(edition.paper().name());
    Theme theme = theme(edition, paper);
    return switch (edition.form()) {
      case CARDS -> CardLayout.of(edition, sheet);
      case TRIFOLD -> TrifoldLayout.of(sheet, theme(edition, Paper.A5));
      case POSTER -> PosterLayout.of(sheet, paper);
      case NEWSLETTER -> NewsletterLayout.of(sheet);
      case BOOKLET, BOOKLET_IMPOSED -> booklet(sheet);
      default -> flow(edition, sheet, paper, theme);
    };
  }

  /** All parts one after the other on as many pages as they need, for what has no other room. */
  static Layout running(Edition edition, Sheet sheet) {
    Paper paper = Paper.valueOf(edition.paper().name());
    Region page = body(paper);
    List<Part.Group> groups = sheet.parts().stream().flatMap(p -> p.groups().stream()).toList();
    Panel all = new Panel("", groups, Regions.pages(page, MOST));
    return new Layout(
        paper.width(),
        paper.height(),
        theme(edition, paper),
        List.of(),
        List.of(all),
        any -> Foot.of(paper.width(), paper.height()),
        List.of(new Region(0, 0, 0, paper.width(), paper.height())),
        any -> List.of());
  }

  private static Theme theme(Edition edition, Paper paper) {
    if (edition.has(Leaflet.Variant.LARGE)) {
      return Theme.LARGE;
    }
    if (edition.has(Leaflet.Variant.FURIGANA) && paper == Paper.B4) {
      return Theme.READINGS_B4;
    }
    if (edition.has(Leaflet.Variant.FURIGANA) && paper == Paper.B5) {
      return Theme.READINGS_B5;
    }
    return isSmall(paper) ? Theme.SMALL : Theme.STANDARD;
  }

  /** Each part begins on a page of its own; the imposed one has the same pages. */
  private static Layout booklet(Sheet sheet) {
    Paper paper = Paper.A5;
    Region page = body(paper);
    Part cover = sheet.parts().getFirst();
    List<Panel> panels = new ArrayList<>();
    panels.add(Panel.cover(cover.name(), cover.groups(), page));
    sheet.parts().stream()
        .skip(1)
        .map(part -> new Panel(part.name(), part.groups(), Regions.pages(page, MOST), true))
        .forEach(panels::add);
    return new Layout(
        paper.width(),
        paper.height(),
        Theme.SMALL,
        List.of(),
        panels,
        any -> Foot.of(paper.width(), paper.height()),
        List.of(new Region(0, 0, 0, paper.width(), paper.height())),
        any -> List.of());
  }

  private static boolean isSmall(Paper paper) {
    return paper == Paper.A5 || paper == Paper.B5;
  }

  /** Where text stands on a page. */
  private static Region body(Paper paper) {
    boolean small = isSmall(paper);
    float side = Paper.points(small ? 13 : 18);
    float top = Paper.points(small ? 12 : 16);
    float foot = Paper.points(17);
    return new Region(0, side, top, paper.width() - 2 * side, paper.height() - top - foot);
  }

  /**
   * Text from page to page; on one page where it fits, and with less in it rather than on three.
   */
  private static Layout flow(Edition edition, Sheet sheet, Paper paper, Theme theme) {
    Region page = body(paper);
    List<Sheet> choices = sheet.choices();
    // Where all that is told leaves room on a page, more is: the last choice tells all.
    boolean filled = edition.form() == Form.CENTER || edition.form() == Form.CALENDAR;
    Sheet most = filled ? choices.getLast() : sheet;
    List<List<Panel>> bounded = new ArrayList<>(List.of(on(page, 1, most)));
    for (Sheet less : filled ? List.of(most) : choices) {
      bounded.add(on(page, PAGES, less));
    }
    return new Layout(
        paper.width(),
        paper.height(),
        theme,
        filled
            ? choices.subList(0, choices.size() - 1).stream().map(it -> on(page, 1, it)).toList()
            : List.of(),
        bounded,
        on(page, MOST, most),
        any -> Foot.of(paper.width(), paper.height()),
        List.of(new Region(0, 0, 0, paper.width(), paper.height())),
        any -> List.of());
  }

  private static List<Panel> on(Region page, int pages, Sheet sheet) {
    Part text = sheet.parts().getFirst();
    return List.of(new Panel(text.name(), text.groups(), Regions.pages(page, pages)));
  }
}
