package dev.michishirube.print.proof;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * No outline of a letter leaves the safe part of its page.
 *
 * @param margin in points from each edge
 */
public record WithinPage(float margin) implements Check {
  @Override
  public List<String> findings(PdfProof pdf) {
    return pdf.letters().stream()
        .filter(letter -> !letter.ink().isEmpty() && !safe(pdf, letter).contains(letter.ink()))
        .map(letter -> Check.where(letter) + " stands at " + letter.ink())
        .toList();
  }

  private Rectangle2D safe(PdfProof pdf, Letter letter) {
    Rectangle2D page = pdf.pages().get(letter.page());
    return new Rectangle2D.Double(
        page.getX() + margin,
        page.getY() + margin,
        page.getWidth() - 2 * margin,
        page.getHeight() - 2 * margin);
  }
}
