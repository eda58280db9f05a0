package dev.michishirube.print.proof;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Each letter lies wholly in one of the areas: panels of a folded sheet, cards, strips.
 *
 * @param panels in points from the lower left corner, the same on each page
 */
public record WithinPanels(List<Rectangle2D> panels) implements Check {
  @Override
  public List<String> findings(PdfProof pdf) {
    return pdf.letters().stream()
        .filter(letter -> !letter.ink().isEmpty())
        .filter(letter -> panels.stream().noneMatch(panel -> panel.contains(letter.ink())))
        .map(letter -> Check.where(letter) + " is in no panel")
        .toList();
  }
}
