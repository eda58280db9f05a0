package dev.michishirube.print.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.print.layout.Paper;
import dev.michishirube.print.proof.Check;
import dev.michishirube.print.proof.Codes;
import dev.michishirube.print.proof.PdfProof;
import dev.michishirube.print.proof.VeraPdf;
import dev.michishirube.print.proof.WithinPanels;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posters, of which a guide that is a sample ships none. */
class PosterTest {
  private static final ShippedLeaflets LEAFLETS = ShippedLeaflets.read();

  @ParameterizedTest
  @CsvSource({
    "wc-13, A4, 8",
    "wc-13, A3, 10",
    "jiritsu-13110, A4, 8",
    "hk-flat-hinata, A3, 10",
    "hk-flat-hidamari, A4, 8",
    "wc-35, A4, 8"
  })
  void hasAStripForEachHand(String record, Leaflet.Paper paper, int strips) throws IOException {
    Set<String> phones = ContentPhones.of(RepositoryRoot.path().resolve("content"));
    Leaf leaf = LEAFLETS.print(poster(record, paper));
    assertThat(new LeafletChecks(phones, LEAFLETS.publisher()).findings(leaf)).isEmpty();
    PdfProof proof = PdfProof.read(leaf.pdf());
    assertThat(Check.all(proof, List.of(new WithinPanels(places(paper, strips))))).isEmpty();
    String number = proof.texts().getLast();
    assertThat(number).matches("[0-9-]+");
    assertThat(proof.texts().stream().filter(number::equals).count()).isEqualTo(strips + 1L);
    assertThat(VeraPdf.failures(leaf.pdf())).isEmpty();
    assertThat(Codes.unread(leaf.pdf())).isEmpty();
  }

  /** What is above the strips, and each strip between its cuts. */
  private static List<Rectangle2D> places(Leaflet.Paper size, int strips) {
    Paper paper = Paper.valueOf(size.name());
    float height = PosterLayout.strips(paper);
    List<Rectangle2D> places = new ArrayList<>();
    places.add(new Rectangle2D.Float(0, height, paper.width(), paper.height() - height));
    for (int i = 0; i < strips; i++) {
      float width = PosterLayout.width(paper, strips);
      float left = PosterLayout.EDGE + i * width;
      places.add(new Rectangle2D.Float(left + 2, 2, width - 4, height - 4));
    }
    return places;
  }

  private static Edition poster(String record, Leaflet.Paper paper) {
    Edition sheet =
        LEAFLETS.editions().stream()
            .filter(it -> it.subject().equals(record) && it.form() == Form.CENTER)
            .findFirst()
            .orElseThrow();
    return new Edition(
        "poster-" + record,
        sheet.subject(),
        Form.POSTER,
        paper,
        sheet.plain().variants(),
        sheet.about(),
        null,
        null,
        false,
        null,
        sheet.atRisk(),
        sheet.position());
  }
}
