package dev.michishirube.print.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Nothing is too small to read.
 *
 * @param body what most letters must have at least, in points
 * @param notes what each letter must have
 * @param readings what furigana must have
 * @param phones what telephone numbers must have
 */
public record Sizes(float body, float notes, float readings, float phones) implements Check {
  private static final float ROUNDING = 0.01f;

  /** Body 10, notes 8, furigana 5, phones 18. */
  public static Sizes usual() {
    return new Sizes(10, 8, 5, 18);
  }

  @Override
  public List<String> findings(PdfProof pdf) {
    List<String> findings = new ArrayList<>();
    pdf.root()
        .all()
        .forEach(
            node -> {
              float least = node.role().equals("RT") ? readings : notes;
              node.letters().forEach(letter -> atLeast(letter, least, findings));
            });
    pdf.letters().stream()
        .filter(Letter::isArtifact)
        .forEach(letter -> atLeast(letter, notes, findings));
    Phones.in(pdf).forEach(number -> atLeast(number.getFirst(), phones, findings));
    commonest(pdf, findings);
    return findings;
  }

  private static void atLeast(Letter letter, float points, List<String> findings) {
    if (letter.size() < points - ROUNDING) {
      findings.add(Check.where(letter) + " has " + letter.size() + " pt, not " + points);
    }
  }

  /** Half of all letters are set in the size of the body or larger. */
  private void commonest(PdfProof pdf, List<String> findings) {
    Map<Boolean, Long> large =
        pdf.root()
            .all()
            .filter(node -> !node.role().equals("RT"))
            .flatMap(node -> node.letters().stream())
            .collect(
                Collectors.partitioningBy(
                    letter -> letter.size() >= body - ROUNDING, Collectors.counting()));
    if (large.get(false) > large.get(true)) {
      findings.add("most letters are smaller than " + body + " pt");
    }
  }
}
