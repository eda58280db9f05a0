package dev.michishirube.print.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.print.page.Sheets;
import dev.michishirube.print.pdf.PdfWriter;
import dev.michishirube.print.proof.Check;
import dev.michishirube.print.proof.Contrast;
import dev.michishirube.print.proof.NoOverlap;
import dev.michishirube.print.proof.Node;
import dev.michishirube.print.proof.OnEachPage;
import dev.michishirube.print.proof.PageNumbers;
import dev.michishirube.print.proof.PdfProof;
import dev.michishirube.print.proof.Phones;
import dev.michishirube.print.proof.Rendering;
import dev.michishirube.print.proof.RubyOrder;
import dev.michishirube.print.proof.Sizes;
import dev.michishirube.print.proof.TrueGlyphs;
import dev.michishirube.print.proof.VeraPdf;
import dev.michishirube.print.proof.WithinPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.rendering.ImageType;
import org.junit.jupiter.api.Test;

/**
 * The leaflets of the shipped guide as they come out of a printer: some of each form, paper and
 * variant, all with {@code -Dmichishirube.leaflets=all}.
 */
class ShippedLeafletsTest {
  private static final int SOME = 5;
  private static final int JUDGED = 1;
  private static final double AREA_OF_A4 = 595.28 * 841.89;
  private static final String CODE = "QR: ";
  private static final int MOST_BYTES_OF_A_PAGE = 80_000;

  /** Cut, folded or put two on a sheet: what a page says stands on a part of them. */
  private static final Set<Form> PARTS =
      Set.of(Form.CARDS, Form.TRIFOLD, Form.POSTER, Form.NEWSLETTER, Form.BOOKLET_IMPOSED);

  private final ShippedLeaflets leaflets = ShippedLeaflets.read();
  private final PdfWriter writer = new PdfWriter();

  @Test
  void keepEveryRule() throws IOException {
    boolean all = "all".equals(System.getProperty("michishirube.leaflets"));
    Set<String> phones = ContentPhones.all();
    Map<String, Integer> seen = new TreeMap<>();
    List<String> findings = new ArrayList<>();
    for (Edition edition : leaflets.editions()) {
      String kind = edition.form() + " " + edition.paper() + new TreeSet<>(edition.variants());
      int number = seen.merge(kind, 1, Integer::sum);
      if (number <= SOME || all) {
        Optional<byte[]> pdf = leaflets.sheets(edition).map(writer::write);
        pdf.ifPresent(bytes -> check(edition, bytes, phones, findings));
        if (number <= JUDGED || all) {
          pdf.map(VeraPdf::failures)
              .ifPresent(list -> list.forEach(it -> findings.add(edition.id() + " " + it)));
          pdf.ifPresent(bytes -> readCodes(edition, bytes, findings));
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(20);
    assertThat(findings).isEmpty();
  }

  private void check(Edition edition, byte[] pdf, Set<String> phones, List<String> findings) {
    PdfProof proof = PdfProof.read(pdf);
    List<Check> checks = new ArrayList<>();
    checks.add(new WithinPage(8));
    checks.add(new NoOverlap());
    checks.add(new TrueGlyphs());
    checks.add(new Phones(phones));
    checks.add(new RubyOrder());
    checks.add(new Contrast(7));
    if (!edition.variants().contains(Leaflet.Variant.DISCREET)) {
      checks.add(new Sizes(8.5f, 8, 5, 18));
    }
    if (!PARTS.contains(edition.form())) {
      checks.add(new PageNumbers());
      checks.add(new OnEachPage(leaflets.imprint(edition)));
    }
    Check.all(proof, checks).forEach(it -> findings.add(edition.id() + " " + it));
    if (pdf.length > MOST_BYTES_OF_A_PAGE * pagesOfA4(proof)) {
      findings.add(edition.id() + " has " + pdf.length + " bytes");
    }
  }

  /** A page of B4 or A3 holds more than one of A4. */
  private static double pagesOfA4(PdfProof proof) {
    return proof.pages().stream()
        .mapToDouble(page -> Math.max(1, page.getWidth() * page.getHeight() / AREA_OF_A4))
        .sum();
  }

  /** The codes of each form are read back from the page as a printer renders it. */
  private static void readCodes(Edition edition, byte[] pdf, List<String> findings) {
    PdfProof proof = PdfProof.read(pdf);
    Set<String> told = new TreeSet<>();
    proof
        .root()
        .all()
        .map(Node::alternative)
        .filter(words -> words != null && words.startsWith(CODE))
        .forEach(words -> told.add(words.substring(CODE.length())));
    Set<String> read = new TreeSet<>();
    int pages = told.isEmpty() ? 0 : proof.pages().size();
    for (int page = 0; page < pages; page++) {
      read.addAll(Rendering.codes(Rendering.page(pdf, page, 150, ImageType.GRAY)));
    }
    if (!read.equals(told)) {
      findings.add(edition.id() + " has codes of " + told + " and is read as " + read);
    }
  }

  @Test
  void areTheSameAgain() {
    Edition edition = leaflets.editions().getFirst();
    Sheets first = leaflets.sheets(edition).orElseThrow();
    Sheets again = ShippedLeaflets.read().sheets(edition).orElseThrow();
    assertThat(writer.write(again)).isEqualTo(writer.write(first));
  }
}
