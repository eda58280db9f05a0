package dev.michishirube.print.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.print.layout.Paper;
import dev.michishirube.print.proof.Check;
import dev.michishirube.print.proof.Letter;
import dev.michishirube.print.proof.PdfProof;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sheets of the shipped guide that are folded: what is read next lies where the fold puts it. */
class FoldingTest {
  private static final ShippedLeaflets LEAFLETS = ShippedLeaflets.read();

  /** Millimetres from the left where the outer side is folded, seen from the front. */
  private static final int FLAP = 97;

  private static final int BACK = 197;
  private static final int WIDTH = 297;

  /** The cover; opened, the three inner panels; then the flap; turned over, the back. */
  private static final List<Place> IN_ORDER =
      List.of(
          new Place(0, BACK, WIDTH),
          new Place(1, 0, 100),
          new Place(1, 100, 200),
          new Place(1, 200, WIDTH),
          new Place(0, 0, FLAP),
          new Place(0, FLAP, BACK));

  /** A panel on a side of the sheet, its edges in millimetres. */
  private record Place(int page, int left, int right) {
    /** Text keeps away from the folds. */
    boolean holds(Letter letter) {
      return letter.page() == page
          && letter.ink().getMinX() >= Paper.points(left + 5)
          && letter.ink().getMaxX() <= Paper.points(right - 5);
    }
  }

  private static List<Edition> of(Form form) {
    return LEAFLETS.editions().stream().filter(edition -> edition.form() == form).toList();
  }

  @Test
  void panelsAreReadAsTheyAreUnfolded() {
    List<Edition> editions = of(Form.TRIFOLD);
    assertThat(editions).isNotEmpty();
    for (Edition edition : editions) {
      PdfProof proof = PdfProof.read(LEAFLETS.print(edition).pdf());
      int last = 0;
      for (Letter letter : proof.beginnings()) {
        int panel = panel(letter);
        assertThat(panel).as("%s %s", edition.id(), Check.where(letter)).isBetween(last, 5);
        last = panel;
      }
      assertThat(last).as(edition.id()).isEqualTo(5);
      assertThat(proof.letters())
          .filteredOn(letter -> !letter.isArtifact() && !letter.ink().isEmpty())
          .allSatisfy(letter -> assertThat(panel(letter)).isNotNegative());
    }
  }

  private static int panel(Letter letter) {
    for (int i = 0; i < IN_ORDER.size(); i++) {
      if (IN_ORDER.get(i).holds(letter)) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void eachPageOfABookletStandsAtItsPlaceOnTheSheet() {
    List<Edition> imposed = Sample.ofEachForm(of(Form.BOOKLET_IMPOSED), 10);
    assertThat(imposed).hasSizeGreaterThanOrEqualTo(10);
    imposed.parallelStream().forEach(FoldingTest::isTheBooklet);
  }

  private static void isTheBooklet(Edition imposed) {
    Edition edition =
        of(Form.BOOKLET).stream()
            .filter(other -> other.subject().equals(imposed.subject()))
            .findFirst()
            .orElseThrow();
    PdfProof booklet = PdfProof.read(LEAFLETS.print(edition).pdf());
    PdfProof sheets = PdfProof.read(LEAFLETS.print(imposed).pdf());
    int places = 2 * sheets.pages().size();
    assertThat(places).as(imposed.id()).isEqualTo((booklet.pages().size() + 3) / 4 * 4);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (int place = 0; place < places; place++) {
      int number = page(place, places);
      expected.add(number <= booklet.pages().size() ? booklet.page(number - 1) : "");
      found.add(half(sheets, place));
    }
    assertThat(found).as(imposed.id()).isEqualTo(expected);
  }

  /** Which page lies there; of eight pages: 8 1, 2 7, 6 3, 4 5. */
  private static int page(int place, int places) {
    int side = place / 2;
    boolean right = place % 2 == 1;
    boolean front = side % 2 == 0;
    return right == front ? side + 1 : places - side;
  }

  private static String half(PdfProof sheets, int place) {
    Rectangle2D side = sheets.pages().get(place / 2);
    return PdfProof.withoutSpaces(
        sheets.letters().stream()
            .filter(letter -> letter.page() == place / 2)
            .filter(it -> it.body().getCenterX() > side.getCenterX() == (place % 2 == 1))
            .map(Letter::text)
            .collect(Collectors.joining()));
  }
}
