package dev.michishirube.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michishirube.print.font.Face;
import dev.michishirube.print.font.Glyph;
import dev.michishirube.print.font.GlyphRun;
import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Sheets;
import dev.michishirube.print.page.Tag;
import dev.michishirube.print.proof.PdfProof;
import dev.michishirube.print.proof.VeraPdf;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
  private final PdfWriter writer = new PdfWriter();

  @Test
  void keepsBothStandards() {
    assertThat(VeraPdf.failures(writer.write(SampleLeaflet.sheets()))).isEmpty();
  }

  @Test
  void theProofWouldTellAFigureWithoutWords() {
    Drawing drawing = new Drawing();
    Tag figure = drawing.root().add(Tag.of(Role.FIGURE));
    drawing.mark(Mark.Shape.box(figure, 60, 60, 40, 40, Ink.BLACK));
    assertThat(VeraPdf.failures(writer.write(drawing.sheets())))
        .anyMatch(failure -> failure.startsWith("ua1 7.3-1"));
  }

  @Test
  void isReadInTheOrderOfTheTags() {
    PdfProof proof = PdfProof.read(writer.write(SampleLeaflet.sheets()));
    assertThat(proof.root().outline())
        .isEqualTo(
            """
            Document
              H1 ひきこもりの相談
              P
                Ruby
                  RB 山口
                  RT やまぐち
                Span の相談です。
              H2 電話
              P
                Link 0120-000-000
              P
                Link 県のページを見る
              P 髙 﨑 とABC, 10:00〜17:30
              P 葛葛\uDB40\uDD00𠮷
              L
                LI
                  Lbl ・
                  LBody 本人
                LI
                  Lbl ・
                  LBody 家族
              Table
                TR
                  TH 曜日
                  TH 時間
                TR
                  TH 月曜
                  TD
              Figure [二次元コード]
              P 次の頁へ続きます。
              P
                Link info@example.jp
              P 「見本」です
              P 「見本」です
            """);
  }

  @Test
  void saysWhatItIs() throws IOException {
    byte[] pdf = writer.write(SampleLeaflet.sheets());
    assertThat(new String(pdf, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.7");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentInformation info = document.getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo("相談の案内 <試し> & 見本");
      assertThat(info.getAuthor()).isEqualTo("しるべ市 福祉課");
      assertThat(info.getCreationDate().toInstant()).isEqualTo("2026-03-31T15:00:00Z");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja-JP");
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp)
          .contains("相談の案内 &lt;試し&gt; &amp; 見本", "しるべ市 福祉課", "2026-04-01T00:00:00+09:00");
    }
  }

  @Test
  void givesTheSameBytesInAnyZoneLocaleAndThread() throws Exception {
    byte[] first = writer.write(SampleLeaflet.sheets());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Callable<byte[]> write = () -> writer.write(SampleLeaflet.sheets());
      for (Future<byte[]> again : threads.invokeAll(List.of(write, write, write, write))) {
        assertThat(again.get()).isEqualTo(first);
      }
      assertThat(new PdfWriter().write(SampleLeaflet.sheets())).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void refusesWhatWouldNotBeRead() {
    assertThatThrownBy(() -> writer.write(sheets(Tag.of(Role.P))))
        .hasMessage("a tag P is not in the tree");
    Glyph missing = new Glyph(0, "𪚲", 1);
    Drawing drawing = new Drawing();
    Tag tag = drawing.root().add(Tag.of(Role.P));
    drawing.mark(
        new Mark.Text(tag, new GlyphRun(Face.REGULAR, List.of(missing)), 11, 60, 60, 0, Ink.BLACK));
    assertThatThrownBy(() -> writer.write(drawing.sheets()))
        .hasMessage("BIZUDPGothic-Regular has no glyph 0 for '𪚲'");
    Drawing script = new Drawing();
    script.text(script.root().add(Tag.link("", URI.create("javascript:alert(1)"))), "x", 11);
    assertThatThrownBy(() -> writer.write(script.sheets()))
        .hasMessageContaining("leads nowhere from a sheet of paper");
  }

  private static Sheets sheets(Tag stray) {
    return new Drawing().text(stray, "迷子", 11).sheets();
  }
}
