package dev.michishirube.site;

import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.print.Press;
import dev.michishirube.print.Printout;
import dev.michishirube.print.SheetPrinter;
import dev.michishirube.print.text.PlainText;
import dev.michishirube.render.part.LeafletWords;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.sheet.form.Forms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Leaflets that hold every kind of block, and PDFs that hold nothing; counts what it draws. */
final class FakePress implements SheetPrinter {
  private final AtomicInteger drawn = new AtomicInteger();

  Press press() {
    return new Press(
        edition -> true,
        (edition, page) ->
            sheet(edition, new LeafletWords(page).name(edition).whole(), page.site().isSample()),
        site -> this,
        sheet -> sheet.title() + "\n");
  }

  /** The same with what real sheets say. */
  Press telling() {
    return new Press(Forms::makes, Forms::of, site -> this, PlainText::of);
  }

  int drawn() {
    return drawn.get();
  }

  @Override
  public String fingerprint() {
    return "fake";
  }

  @Override
  public Printout print(Edition edition, Sheet sheet) {
    drawn.incrementAndGet();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setResources(new PDResources());
      document.addPage(page);
      document.setDocumentId(0L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new Printout(bytes.toByteArray(), 1, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sheet sheet(Edition edition, String name, boolean sample) {
    List<Block> blocks =
        List.of(
            new Block.Heading(1, Line.of(name)),
            new Block.Paragraph(
                Line.of(
                    new Inline.Words("まず"),
                    new Inline.Ruby("相談", "そうだん"),
                    new Inline.Strong("から"),
                    new Inline.Link("公式", URI.create("https://www.example.jp/"))),
                Tone.LEAD),
            new Block.Call(
                Line.of("電話"),
                "110",
                URI.create("tel:110"),
                Block.Prominence.MAIN,
                List.of(Line.of("通話料はかかりません"))),
            new Block.Heading(2, Line.of("はじめの流れ")),
            Block.Bullets.of(Block.Marker.NUMBER, List.of(Line.of("話す"), Line.of("決める"))),
            Block.Bullets.of(Block.Marker.TICK, List.of(Line.of("紙"))),
            new Block.Facts(List.of(Block.Fact.of("費用", sample ? "無料" : "かかりません"))),
            new Block.Table(
                Line.of("結果"),
                List.of(Line.of("項目"), Line.of("数")),
                List.of(List.of(Block.Cell.of("相談"), Block.Cell.of("12"))),
                List.of(2, 1),
                true),
            new Block.Columns(
                List.of(1, 1),
                List.of(List.of(Block.Paragraph.of("左")), List.of(Block.Paragraph.of("右")))),
            new Block.Framed(List.of(new Block.Together(List.of(Block.Paragraph.of("枠"))))),
            new Block.Writing(Line.of("名前"), 2),
            new Block.Bars("相談12件", List.of(new Block.Bar("相談", 12, "12件"))),
            new Block.Stamp(Line.of("窓口の印")),
            new Block.Notes(Line.of("メモ")),
            new Block.Rule(),
            new Block.Code(
                URI.create("https://www.example.org/guide/p/" + edition.code() + "/"),
                Line.of("いまの内容")));
    return new Sheet(
        edition.atRisk() ? "くらしの案内" : name,
        List.of(Part.of("本文", blocks)),
        "発行元　2026年11月",
        LocalDate.of(2026, 11, 1));
  }
}
