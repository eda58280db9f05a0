package dev.michishirube.artifact.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.print.pdf.Drawing;
import dev.michishirube.print.pdf.PdfWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTextsTest {
  private static List<String> texts(Drawing drawing) {
    byte[] pdf = new PdfWriter().write(drawing.sheets());
    return PdfTexts.in(pdf);
  }

  @Test
  void whatGoesOnInTheNextLineOrPageIsOnePiece() {
    Drawing drawing = new Drawing();
    Tag tag = drawing.root().add(Tag.of(Role.P));
    drawing.text(tag, "港町三丁目", 11).text(null, "1 / 2", 9).text(tag, "4番5号", 11);
    drawing.nextPage().text(tag, "みなと荘", 11);
    assertThat(texts(drawing)).contains("港町三丁目4番5号みなと荘", "港町三丁目\n1 / 2\n4番5号\n");
  }

  @Test
  void readingsDoNotPartTheWords() {
    Drawing drawing = new Drawing();
    Tag line = drawing.root().add(Tag.of(Role.P));
    Tag ruby = line.add(Tag.of(Role.RUBY));
    drawing.text(ruby.add(Tag.of(Role.RB)), "港町", 11);
    drawing.text(ruby.add(Tag.of(Role.RT)), "みなとまち", 6);
    drawing.text(line.add(Tag.of(Role.SPAN)), "三丁目", 11);
    assertThat(texts(drawing)).contains("みなとまち", "港町三丁目");
  }

  @Test
  void titlesAlternativesAndTargetsAreRead() {
    Drawing drawing = new Drawing();
    Tag figure = drawing.root().add(Tag.figure("駅からの道"));
    drawing.text(figure, "☆", 11);
    Tag link = Tag.link("電話する", URI.create("tel:0300000000"));
    drawing.root().add(Tag.of(Role.P)).add(link);
    drawing.text(link, "電話", 11);
    assertThat(texts(drawing))
        .contains("駅からの道", "電話する", "tel:0300000000", "相談の案内 <試し> & 見本", "しるべ市 福祉課")
        .anyMatch(text -> text.contains("<dc:creator>"));
  }

  @Test
  void numbersForDrawingAreNoText() {
    assertThat(texts(new Drawing().line(Role.P, "本文", 11)))
        .noneMatch(text -> text.contains("Tf") || text.contains("begincmap"));
  }

  @Test
  void refusesWhatIsNoPdf() {
    assertThatThrownBy(() -> PdfTexts.in("<html>".getBytes()))
        .isInstanceOf(UncheckedIOException.class);
  }
}
