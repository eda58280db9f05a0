package dev.michishirube.print.press;

import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.print.proof.Check;
import dev.michishirube.print.proof.Contrast;
import dev.michishirube.print.proof.LineEnds;
import dev.michishirube.print.proof.NoOverlap;
import dev.michishirube.print.proof.OnEachPage;
import dev.michishirube.print.proof.PageNumbers;
import dev.michishirube.print.proof.PdfProof;
import dev.michishirube.print.proof.Phones;
import dev.michishirube.print.proof.RubyOrder;
import dev.michishirube.print.proof.Sizes;
import dev.michishirube.print.proof.TrueGlyphs;
import dev.michishirube.print.proof.WithinPage;
import dev.michishirube.render.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What veraPDF cannot see, of one leaflet.
 *
 * @param phones every telephone number of the guide's data
 * @param publisher whose name each page bears
 */
record LeafletChecks(Set<String> phones, String publisher) {
  private static final int MOST_BYTES_OF_A_PAGE = 80_000;

  /** Two pages on one, each with its imprint and number. */
  private static final Set<Form> PARTS = Set.of(Form.BOOKLET_IMPOSED);

  /** All, what was told while it was drawn included; empty when all is well. */
  List<String> findings(Leaf leaf) {
    List<String> findings = new ArrayList<>();
    leaf.printout().findings().forEach(it -> findings.add(it.toString()));
    findings.addAll(onPaper(leaf));
    if (leaf.printout().pages() > most(leaf)) {
      findings.add("has " + leaf.printout().pages() + " pages");
    }
    return findings;
  }

  /** What is wrong with the paper, whatever was told. */
  List<String> onPaper(Leaf leaf) {
    PdfProof proof = PdfProof.read(leaf.pdf());
    List<String> findings = new ArrayList<>(Check.all(proof, checks(leaf)));
    if (proof.pages().size() != leaf.printout().pages()) {
      findings.add("has not the pages that it is said to have");
    }
    if (leaf.pdf().length > MOST_BYTES_OF_A_PAGE * proof.pages().size()) {
      findings.add("has " + leaf.pdf().length + " bytes");
    }
    return findings;
  }

  /** Plain on A4, a desk has one page; an area two on any paper, in large print as well. */
  private static int most(Leaf leaf) {
    Edition edition = leaf.edition();
    if (edition.form() == Form.AREA) {
      return 2;
    }
    return edition.paper() != Leaflet.Paper.A4 || !edition.variants().isEmpty()
        ? Integer.MAX_VALUE
        : switch (edition.form()) {
          case CENTER, POSTER, CARDS, NEWSLETTER -> 1;
          case TRIFOLD -> 2;
          default -> Integer.MAX_VALUE;
        };
  }

  private List<Check> checks(Leaf leaf) {
    Edition edition = leaf.edition();
    List<Check> checks = new ArrayList<>();
    checks.add(new WithinPage(8));
    checks.add(new NoOverlap());
    checks.add(new TrueGlyphs());
    checks.add(new Phones(phones));
    checks.add(new RubyOrder());
    checks.add(new Contrast(7));
    checks.add(new LineEnds());
    checks.add(new SaysTheSheet(leaf.sheet(), edition.form() == Form.BOOKLET_IMPOSED));
    checks.add(sizes(edition));
    if (!PARTS.contains(edition.form())) {
      checks.add(new PageNumbers());
      checks.add(new OnEachPage(imprint(leaf.sheet())));
    }
    return checks;
  }

  private static Sizes sizes(Edition edition) {
    // The strips of a poster repeat its name, small.
    float body = edition.form() == Form.POSTER ? 8.5f : 10;
    return edition.has(Leaflet.Variant.LARGE)
        ? new Sizes(14, 8.5f, 7, 18)
        : new Sizes(body, 8.5f, 5, 18);
  }

  /** Publisher, month of the data, and whatever else the imprint says. */
  private List<String> imprint(Sheet sheet) {
    List<String> words = new ArrayList<>(List.of(sheet.imprint().split("\u3000")));
    words.add(publisher);
    words.add(sheet.day().getYear() + "年" + sheet.day().getMonthValue() + "月");
    return words;
  }
}
