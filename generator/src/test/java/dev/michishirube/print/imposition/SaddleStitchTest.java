package dev.michishirube.print.imposition;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Page;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Sheets;
import dev.michishirube.print.page.Tag;
import dev.michishirube.print.pdf.Drawing;
import dev.michishirube.print.pdf.PdfWriter;
import dev.michishirube.print.proof.Letter;
import dev.michishirube.print.proof.PdfProof;
import dev.michishirube.print.proof.VeraPdf;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaddleStitchTest {
  /** Each page says its number; one paragraph and one link go on from each page to the next. */
  private static Sheets booklet(int pages) {
    Drawing drawing = new Drawing();
    Tag link = null;
    Tag goesOn = null;
    for (int i = 1; i <= pages; i++) {
      if (goesOn != null && link != null) {
        drawing.text(goesOn, "続き" + i, 11).text(link, "先" + i, 11);
      }
      drawing.line(i == 1 ? Role.H1 : Role.H2, "第" + i + "頁", 20);
      goesOn = drawing.root().add(Tag.of(Role.P));
      link = Tag.link("先を見る", URI.create("https://example.jp/" + i));
      drawing.root().add(Tag.of(Role.P)).add(link);
      drawing.text(goesOn, "初め" + i, 11).text(link, "元" + i, 11);
      if (i < pages) {
        drawing.nextPage();
      }
    }
    return drawing.sheets();
  }

  /** Number of the booklet's page in each half of each side, 0 for a blank one. */
  private static List<Integer> places(PdfProof proof) {
    List<Integer> places = new ArrayList<>();
    for (int side = 0; side < proof.pages().size(); side++) {
      int at = side;
      double middle = proof.pages().get(side).getCenterX();
      places.add(number(proof, l -> l.page() == at && l.body().getMaxX() < middle));
      places.add(number(proof, l -> l.page() == at && l.body().getMinX() > middle));
    }
    return places;
  }

  private static int number(PdfProof proof, Predicate<Letter> where) {
    String text = proof.letters().stream().filter(where).map(Letter::text).collect(joining());
    return text.isEmpty() ? 0 : Integer.parseInt(text.replaceAll(".*第(\\d+)頁.*", "$1"));
  }

  @Test
  void pagesStandWhereFoldingPutsThem() {
    PdfWriter writer = new PdfWriter();
    assertThat(places(PdfProof.read(writer.write(SaddleStitch.of(booklet(8))))))
        .containsExactly(8, 1, 2, 7, 6, 3, 4, 5);
    assertThat(places(PdfProof.read(writer.write(SaddleStitch.of(booklet(6))))))
        .containsExactly(0, 1, 2, 0, 6, 3, 4, 5);
    assertThat(places(PdfProof.read(writer.write(SaddleStitch.of(booklet(1))))))
        .containsExactly(0, 1, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 16, 30, 99})
  void leafingThroughTheFoldedSheetsGivesThePagesInOrder(int pages) {
    List<Page> sides = SaddleStitch.of(booklet(pages)).pages();
    int sheets = sides.size() / 2;
    assertThat(sheets).isEqualTo((pages + 3) / 4);
    // Outer to inner: right half of the front, left half of the back; then out again.
    StringBuilder read = new StringBuilder();
    for (int sheet = 0; sheet < sheets; sheet++) {
      half(sides.get(2 * sheet), 1, read);
      half(sides.get(2 * sheet + 1), 0, read);
    }
    for (int sheet = sheets - 1; sheet >= 0; sheet--) {
      half(sides.get(2 * sheet + 1), 1, read);
      half(sides.get(2 * sheet), 0, read);
    }
    StringBuilder expected = new StringBuilder();
    for (int i = 1; i <= pages; i++) {
      expected.append("第").append(i).append("頁");
    }
    assertThat(read.toString()).isEqualTo(expected.toString());
  }

  private static void half(Page side, int half, StringBuilder out) {
    side.marks().stream()
        .filter(mark -> ((Mark.Text) mark).x() > side.width() / 2 == (half == 1))
        .map(mark -> ((Mark.Text) mark).run().text())
        .filter(text -> text.startsWith("第"))
        .forEach(out::append);
  }

  @Test
  void isReadAsTheBookletIs() {
    PdfWriter writer = new PdfWriter();
    byte[] pdf = writer.write(SaddleStitch.of(booklet(8)));
    assertThat(PdfProof.read(pdf).text())
        .isEqualTo(PdfProof.read(writer.write(booklet(8))).text())
        .contains("第7頁\n初め7続き8\n元7先8\n第8頁");
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }
}
