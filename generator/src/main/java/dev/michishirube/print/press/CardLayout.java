package dev.michishirube.print.press;

import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.print.layout.Panel;
import dev.michishirube.print.layout.Paper;
import dev.michishirube.print.layout.Region;
import dev.michishirube.print.layout.Regions;
import dev.michishirube.print.layout.Theme;
import dev.michishirube.print.page.Mark;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Cards of 91 × 55 mm, two by five on an A4. */
final class CardLayout {
  private static final float WIDTH = Paper.points(91);
  private static final float HEIGHT = Paper.points(55);
  private static final int COLUMNS = 2;
  private static final int ROWS = 5;
  private static final float INSET = Paper.points(6);

  /** Under the cards, between the marks for cutting. */
  private static final float FOOT = Paper.points(5);

  private CardLayout() {}

  static Layout of(Edition edition, Sheet sheet) {
    Paper paper = Paper.A4;
    float left = (paper.width() - COLUMNS * WIDTH) / 2;
    float top = (paper.height() - ROWS * HEIGHT) / 2;
    List<Region> places = new ArrayList<>();
    List<Region> samples = new ArrayList<>();
    List<Mark> guides =
        new ArrayList<>(
            CutMarks.cuts(
                cuts(left, WIDTH, COLUMNS),
                cuts(top, HEIGHT, ROWS),
                paper.width(),
                paper.height()));
    for (int i = 0; i < sheet.parts().size(); i++) {
      float x = left + i % COLUMNS * WIDTH;
      float y = top + i / COLUMNS * HEIGHT;
      places.add(inside(x, y, edition));
      samples.add(new Region(0, x, y, WIDTH, HEIGHT));
      if (edition.has(Leaflet.Variant.DISCREET)) {
        guides.addAll(CutMarks.fold(y + HEIGHT / 2, x, x + WIDTH));
      }
    }
    return new Layout(
        paper.width(),
        paper.height(),
        new Theme(10, 30),
        sheet.choices().stream().map(choice -> panels(choice, places)).toList(),
        List.of(),
        page ->
            new Foot(
                left + INSET,
                paper.width() - left - INSET,
                paper.height() - FOOT,
                left + WIDTH + INSET,
                false),
        samples,
        page -> guides);
  }

  private static List<Panel> panels(Sheet sheet, List<Region> places) {
    List<Panel> panels = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Part part = sheet.parts().get(i);
      panels.add(new Panel(part.name(), part.groups(), Regions.of(places.get(i))));
    }
    return panels;
  }

  /** A discreet card is folded to fit into a shoe: its words stand on the lower half. */
  private static Region inside(float x, float y, Edition edition) {
    return edition.has(Leaflet.Variant.DISCREET)
        ? new Region(
            0, x + INSET, y + HEIGHT / 2 + INSET / 2, WIDTH - 2 * INSET, HEIGHT / 2 - INSET)
        : new Region(0, x + INSET, y + INSET, WIDTH - 2 * INSET, HEIGHT - 2 * INSET);
  }

  private static List<Float> cuts(float first, float step, int count) {
    List<Float> cuts = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      cuts.add(first + i * step);
    }
    return cuts;
  }
}
