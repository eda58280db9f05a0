package dev.michishirube.print.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.print.pdf.Drawing;
import dev.michishirube.print.pdf.PdfWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check of line ends finds each of the seven classes of bad breaks. */
class LineEndsTest {
  private static PdfProof proof(String lines) {
    Drawing drawing = new Drawing().line(Role.H1, "相談の案内", 24);
    Tag tag = drawing.root().add(Tag.of(Role.P));
    for (String line : lines.split("\\|")) {
      drawing.text(tag, line, 11);
    }
    return PdfProof.read(new PdfWriter().write(drawing.sheets()));
  }

  @ParameterizedTest
  @CsvSource({
    "電話する|。どうぞ, begins badly",
    "相談に行|った, begins badly",
    "センタ|ー, begins badly",
    "平日9:00|〜17:00, begins badly",
    "家族|・友人, begins badly",
    "つらい|…, begins badly",
    "はじめに（|予約, ends badly",
    "午後5|時30分まで, splits 午後5時30分",
    "朝は10|:30から, splits 10:30",
    "電話は03-5722|-9363です, splits 03-5722-9363",
    "定員は20|人です, splits 20人",
    "全国に67か|所あります, splits 67か所",
    "児童|相談所へ, splits 児童相談所",
    "ひき|こもりの方, splits ひきこもり",
  })
  void bad(String lines, String finding) {
    assertThat(new LineEnds().findings(proof(lines)))
        .anySatisfy(it -> assertThat(it).contains(finding));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "電話する。|どうぞ",
        "平日9:00〜|17:00",
        "（予約）は|20人まで",
        "児童相談所へ|電話する",
        "24|の窓口",
        "2026年11月|22日"
      })
  void good(String lines) {
    assertThat(new LineEnds().findings(proof(lines))).isEmpty();
  }
}
