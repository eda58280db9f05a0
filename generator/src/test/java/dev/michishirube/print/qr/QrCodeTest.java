package dev.michishirube.print.qr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.print.pdf.Drawing;
import dev.michishirube.print.pdf.PdfWriter;
import dev.michishirube.print.proof.Rendering;
import dev.michishirube.print.proof.VeraPdf;
import java.net.URI;
import org.apache.pdfbox.rendering.ImageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrCodeTest {
  private static final float MM = 72 / 25.4f;

  private static byte[] sheet(URI address, float side, float x) {
    Drawing drawing = new Drawing().line(Role.H1, "山口県の相談", 24);
    Tag figure = drawing.root().add(Tag.figure("このページの二次元コード"));
    QrCode code = QrCode.of(address, side).orElseThrow();
    code.marks(figure, x, 200.3f).forEach(drawing::mark);
    drawing.down(200).line(Role.P, address.toString(), 10);
    return new PdfWriter().write(drawing.sheets());
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.jp/p/k7m2q/, 17, 60",
    "https://michishirube.example.lg.jp/p/k7m2q/, 20, 61.37",
    "https://michishirube.example.lg.jp/p/k7m2q/, 30, 333.3",
    "https://www.example.jp/%E5%B1%B1%E5%8F%A3/areas/yamaguchi/?from=leaflet, 26, 100.11"
  })
  void isReadBackFromPaper(URI address, float millimetres, float x) {
    byte[] pdf = sheet(address, millimetres * MM, x);
    assertThat(Rendering.codes(Rendering.page(pdf, 0, 150, ImageType.RGB)))
        .containsExactly(address.toString());
    assertThat(Rendering.codes(Rendering.page(pdf, 0, 144, ImageType.GRAY)))
        .containsExactly(address.toString());
  }

  @ParameterizedTest
  @CsvSource({"17, L", "18.6, Q", "20, Q", "20.6, H", "40, H"})
  void correctsAsMuchAsModulesOfHalfAMillimetreAllow(float millimetres, String level) {
    URI address = URI.create("https://michishirube.jp/p/k7m2q/");
    QrCode code = QrCode.of(address, millimetres * MM).orElseThrow();
    assertThat(code.correction()).isEqualTo(level);
    assertThat(code.module()).isGreaterThanOrEqualTo(0.5f * MM);
  }

  @Test
  void noCodeThatCannotBeRead() {
    URI address = URI.create("https://michishirube.jp/p/k7m2q/");
    float least = QrCode.leastSide(address);
    assertThat(QrCode.of(address, least)).isPresent();
    assertThat(QrCode.of(address, least - 2)).isEmpty();
  }

  @Test
  void keepsTheStandardsAndIsSmall() {
    byte[] pdf = sheet(URI.create("https://michishirube.jp/p/k7m2q/"), 85, 60);
    assertThat(VeraPdf.failures(pdf)).isEmpty();
    assertThat(pdf.length).isLessThan(20_000);
  }
}
