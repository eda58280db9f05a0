package dev.michishirube.print.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.page.Sheets;
import dev.michishirube.print.pdf.PdfWriter;
import dev.michishirube.print.proof.Check;
import dev.michishirube.print.proof.Contrast;
import dev.michishirube.print.proof.NoOverlap;
import dev.michishirube.print.proof.OnEachPage;
import dev.michishirube.print.proof.PageNumbers;
import dev.michishirube.print.proof.PdfProof;
import dev.michishirube.print.proof.Phones;
import dev.michishirube.print.proof.RubyOrder;
import dev.michishirube.print.proof.Sizes;
import dev.michishirube.print.proof.TrueGlyphs;
import dev.michishirube.print.proof.VeraPdf;
import dev.michishirube.print.proof.WithinPage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of block, laid out, written and read back, on each paper. */
class EveryBlockTest {
  private static final Typefaces FACES = Typefaces.load();
  private static final PdfWriter WRITER = new PdfWriter();

  @ParameterizedTest
  @CsvSource({
    "A4, , false",
    "A4, , true",
    "A5, , false",
    "B5, , true",
    "B4, , false",
    "A4, LARGE, true"
  })
  void keepsEveryRule(Leaflet.Paper paper, Leaflet.Variant variant, boolean sample) {
    byte[] pdf = WRITER.write(sheets(paper, variant == null ? Set.of() : Set.of(variant), sample));
    PdfProof proof = PdfProof.read(pdf);
    List<Check> checks =
        List.of(
            new WithinPage(14),
            new NoOverlap(),
            new TrueGlyphs(),
            new Phones(Set.of(EveryBlock.PHONE, "083-000-0000", "#0000")),
            new RubyOrder(),
            new PageNumbers(),
            new OnEachPage(List.of("しるべ市", "2026年4月1日現在")),
            Sizes.usual(),
            new Contrast(7));
    assertThat(Check.all(proof, checks)).isEmpty();
    assertThat(VeraPdf.failures(pdf)).isEmpty();
    assertThat(pdf.length).isLessThan(80_000 * proof.pages().size());
  }

  private static Sheets sheets(Leaflet.Paper paper, Set<Leaflet.Variant> variants, boolean sample) {
    Edition edition =
        new Edition(
            "every-block",
            "every-block",
            Form.CENTER,
            paper,
            variants,
            new About.OfCenters(List.of()),
            null,
            null,
            false,
            null,
            false,
            Position.ofFile("leaflets/every-block.yaml"));
    Compositor compositor = new Compositor(FACES, sample, "しるべ市", "ja-JP");
    return ((Compositor.Proof.Ready) compositor.print(edition, EveryBlock.sheet())).sheets();
  }
}
