package dev.michishirube.print.proof;

import static dev.michishirube.print.pdf.Drawing.at;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.print.font.Face;
import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.print.pdf.Drawing;
import dev.michishirube.print.pdf.PdfWriter;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each check finds what it is for, and nothing on a good sheet. */
class ChecksTest {
  private static final PdfWriter WRITER = new PdfWriter();

  private static PdfProof proof(Consumer<Drawing> draw) {
    Drawing drawing = new Drawing().line(Role.H1, "相談の案内", 24);
    drawing.line(Role.P, "本文は十分な大きさで書いてあります。", 11);
    draw.accept(drawing);
    return PdfProof.read(WRITER.write(drawing.sheets()));
  }

  private static Tag paragraph(Drawing drawing) {
    return drawing.root().add(Tag.of(Role.P));
  }

  private static Consumer<Drawing> text(String text, float size, float x, float baseline) {
    return drawing -> drawing.mark(at(paragraph(drawing), text, size, x, baseline));
  }

  @Test
  void aGoodSheetHasNoFindings() {
    PdfProof proof =
        proof(
            drawing -> {
              drawing.mark(Mark.Shape.box(null, 50, 400, 300, 60, Ink.PALE));
              drawing.mark(Mark.Shape.frame(50, 400, 300, 60, 1, Ink.LINE));
              drawing.mark(at(paragraph(drawing), "0120-000-000", 20, 60, 440));
              Tag ruby = paragraph(drawing).add(Tag.of(Role.RUBY));
              drawing.mark(at(ruby.add(Tag.of(Role.RB)), "山口", 11, 60, 520));
              drawing.mark(at(ruby.add(Tag.of(Role.RT)), "やまぐち", 5.5f, 60, 510));
              drawing.mark(at(null, "しるべ市 2026年4月1日 1 / 1", 9, 60, 800));
            });
    List<Check> all =
        List.of(
            new WithinPage(20),
            new WithinPanels(List.of(new Rectangle2D.Float(0, 0, 595, 842))),
            new NoOverlap(),
            new TrueGlyphs(),
            new Phones(Set.of("0120-000-000")),
            new RubyOrder(),
            new PageNumbers(),
            new OnEachPage(List.of("しるべ市", "2026年4月1日")),
            Sizes.usual(),
            new Contrast(7));
    assertThat(Check.all(proof, all)).isEmpty();
  }

  @Test
  void textOutsideOfThePage() {
    assertThat(new WithinPage(20).findings(proof(text("端", 11, 5, 300)))).hasSize(1);
    assertThat(new WithinPage(0).findings(proof(text("端", 11, 5, 843)))).hasSize(1);
    Rectangle2D left = new Rectangle2D.Float(0, 0, 297, 842);
    Rectangle2D right = new Rectangle2D.Float(298, 0, 297, 842);
    assertThat(new WithinPanels(List.of(left, right)).findings(proof(text("折", 11, 292, 300))))
        .hasSize(1);
  }

  @Test
  void textOverText() {
    assertThat(
            new NoOverlap().findings(proof(text("上", 11, 60, 300).andThen(text("下", 11, 64, 303)))))
        .containsExactly("page 1 '上' and '下' overlap");
  }

  @Test
  void textOverEdgesAndUnderBoxes() {
    NoOverlap check = new NoOverlap();
    Consumer<Drawing> box =
        drawing -> drawing.mark(Mark.Shape.box(null, 66, 280, 100, 40, Ink.PALE));
    assertThat(check.findings(proof(box.andThen(text("縁", 11, 60, 300)))))
        .containsExactly("page 1 '縁' leaves its box");
    assertThat(check.findings(proof(text("中", 11, 80, 300).andThen(box))))
        .containsExactly("page 1 '中' is painted over");
    assertThat(
            check.findings(
                proof(
                    text("線", 11, 60, 300)
                        .andThen(
                            drawing ->
                                drawing.mark(Mark.Shape.line(0, 296, 500, 296, 0.5f, Ink.LINE))))))
        .containsExactly("page 1 '線' is crossed by a line");
  }

  @Test
  void numbersThatAreNotInTheData() {
    Phones check = new Phones(Set.of("083-000-0000", "#8008"));
    assertThat(check.findings(proof(text("083-000-0000 か #8008", 18, 60, 300)))).isEmpty();
    assertThat(check.findings(proof(text("(083)000-0001", 18, 60, 300)))).hasSize(1);
    assertThat(check.findings(proof(d -> d.mark(at(null, "0830000002", 18, 60, 300))))).hasSize(1);
    Consumer<Drawing> inTwoLines =
        drawing -> {
          Tag tag = paragraph(drawing);
          drawing.mark(at(tag, "083-000-", 18, 60, 300)).mark(at(tag, "0003", 18, 60, 330));
        };
    assertThat(check.findings(proof(inTwoLines)))
        .containsExactly("page 1 083-000-0003 is not in the data");
  }

  @Test
  void readingsBeforeOrBelowTheirWord() {
    Consumer<Drawing> before =
        drawing -> {
          Tag ruby = paragraph(drawing).add(Tag.of(Role.RUBY));
          drawing.mark(at(ruby.add(Tag.of(Role.RT)), "やま", 5.5f, 60, 290));
          drawing.mark(at(ruby.add(Tag.of(Role.RB)), "山", 11, 60, 300));
        };
    assertThat(new RubyOrder().findings(proof(before))).hasSize(1);
    Consumer<Drawing> below =
        drawing -> {
          Tag ruby = paragraph(drawing).add(Tag.of(Role.RUBY));
          drawing.mark(at(ruby.add(Tag.of(Role.RB)), "山", 11, 60, 300));
          drawing.mark(at(ruby.add(Tag.of(Role.RT)), "やま", 5.5f, 60, 310));
        };
    assertThat(new RubyOrder().findings(proof(below))).hasSize(1);
  }

  @Test
  void pagesWithoutTheirNumberOrDate() {
    PdfProof proof =
        proof(
            drawing ->
                drawing
                    .text(null, "1 / 12 しるべ市", 9)
                    .nextPage()
                    .text(null, "2 / 2 しるべ市 2026年4月1日", 9));
    assertThat(new PageNumbers().findings(proof)).containsExactly("page 1 does not say so");
    assertThat(new OnEachPage(List.of("しるべ市", "2026年 4月1日")).findings(proof))
        .containsExactly("page 1 lacks 2026年 4月1日");
  }

  @Test
  void smallLetters() {
    assertThat(Sizes.usual().findings(proof(text("小", 7.5f, 60, 300)))).hasSize(1);
    assertThat(Sizes.usual().findings(proof(text("0120-000-000", 17, 60, 300)))).hasSize(1);
    assertThat(Sizes.usual().findings(proof(text("注が本文より多い紙は読みにくい。".repeat(2), 9, 60, 300))))
        .containsExactly("most letters are smaller than 10.0 pt");
  }

  @Test
  void paleLetters() {
    Consumer<Drawing> pale =
        drawing ->
            drawing
                .mark(Mark.Shape.box(null, 50, 280, 100, 40, Ink.ACCENT))
                .mark(
                    new Mark.Text(
                        paragraph(drawing),
                        Drawing.run(Face.REGULAR, "黒"),
                        11,
                        60,
                        300,
                        0,
                        Ink.BLACK));
    assertThat(new Contrast(7).findings(proof(pale))).hasSize(1);
  }

  @Test
  void glyphsThatNobodyCanRead() {
    PdfProof good = proof(drawing -> {});
    Letter first = good.letters().getFirst();
    Letter bad =
        new Letter(0, 0, "\uFFFD", 0, 11, first.ink(), first.body(), 0, 0xFFFFFF, first.order());
    PdfProof proof =
        new PdfProof(good.pages(), List.of(bad), good.fills(), good.edges(), good.root());
    assertThat(new TrueGlyphs().findings(proof)).hasSize(1);
  }

  @Test
  void validatorsSideBySideTellEachItsOwn() {
    byte[] good = WRITER.write(new Drawing().line(Role.H1, "相談の案内", 24).sheets());
    byte[] bad =
        new String(good, ISO_8859_1)
            .replace("/ViewerPreferences", "/ViewerPreferencez")
            .getBytes(ISO_8859_1);
    List<String> failures = VeraPdf.failures(bad);
    assertThat(failures).isNotEmpty();
    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> VeraPdf.failures(i % 2 == 0 ? good : bad))
                .toList())
        .isEqualTo(
            IntStream.range(0, 16).mapToObj(i -> i % 2 == 0 ? List.of() : failures).toList());
  }
}
