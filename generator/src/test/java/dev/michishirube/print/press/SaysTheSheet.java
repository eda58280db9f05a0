package dev.michishirube.print.press;

import dev.michishirube.print.proof.Check;
import dev.michishirube.print.proof.Letter;
import dev.michishirube.print.proof.PdfProof;
import dev.michishirube.render.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Read in the order of the structure tree, the PDF says what its sheet says, each text once and in
 * its order, readings after their words, pictures by their alternatives; lists of contents name the
 * page on which their entry stands. A sheet that may be shortened says one of its choices.
 *
 * @param imposed whether two pages of a booklet stand on each side, folded and stapled in its
 *     middle
 */
record SaysTheSheet(Sheet sheet, boolean imposed) implements Check {
  @Override
  public List<String> findings(PdfProof pdf) {
    List<String> best = List.of();
    for (Sheet choice : sheet.choices()) {
      List<String> findings = findings(SheetTranscript.of(choice), pdf);
      if (findings.isEmpty()) {
        return findings;
      }
      best = best.isEmpty() ? findings : best;
    }
    return best;
  }

  private List<String> findings(SheetTranscript expected, PdfProof pdf) {
    List<String> findings = new ArrayList<>();
    List<Letter> beginnings = pdf.beginnings();
    same(expected.texts(pdf, place -> page(pdf, beginnings.get(place))), pdf.texts(), findings);
    same(expected.pictures(), pdf.pictures(), findings);
    return findings;
  }

  private int page(PdfProof pdf, Letter letter) {
    if (!imposed) {
      return letter.page() + 1;
    }
    int pages = 2 * pdf.pages().size();
    boolean right = letter.ink().getCenterX() > pdf.pages().get(letter.page()).getCenterX();
    boolean front = letter.page() % 2 == 0;
    // From the left: the last and the first; turned over, the second and the last but one; …
    return right == front ? letter.page() + 1 : pages - letter.page();
  }

  private static void same(List<String> expected, List<String> read, List<String> findings) {
    for (int i = 0; i < Math.max(expected.size(), read.size()); i++) {
      String should = i < expected.size() ? expected.get(i) : "nothing";
      String does = i < read.size() ? read.get(i) : "nothing";
      if (!should.equals(does)) {
        findings.add("says '" + does + "' where the data has '" + should + "'");
        return;
      }
    }
  }
}
