package dev.michishirube.print.proof;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * No letter lies over another one, none crosses the edge of a box or a line, none is painted over.
 * Letters drawn by one operation are left alone: they are set closer on purpose. 見本 behind the text
 * is known by its colour.
 */
public record NoOverlap() implements Check {
  /** A reading may touch its word, and a serif its neighbour. */
  private static final double TOUCH = 0.35;

  @Override
  public List<String> findings(PdfProof pdf) {
    List<Letter> letters =
        pdf.letters().stream()
            .filter(letter -> !letter.ink().isEmpty() && letter.colour() != Painted.SAMPLE)
            .sorted(Comparator.comparingDouble(letter -> letter.ink().getMinX()))
            .toList();
    List<String> findings = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      Rectangle2D core = core(letter);
      for (int k = i + 1; k < letters.size(); k++) {
        Letter other = letters.get(k);
        if (other.ink().getMinX() > core.getMaxX()) {
          break;
        }
        if (other.page() == letter.page()
            && other.order() != letter.order()
            && core.intersects(core(other))) {
          findings.add(Check.where(letter) + " and '" + other.text() + "' overlap");
        }
      }
      crossed(pdf, letter, core, findings);
    }
    return findings;
  }

  private static void crossed(
      PdfProof pdf, Letter letter, Rectangle2D core, List<String> findings) {
    for (Edge edge : pdf.edges()) {
      if (edge.page() == letter.page() && edge.line().intersects(core)) {
        findings.add(Check.where(letter) + " is crossed by a line");
      }
    }
    for (Painted fill : pdf.fills()) {
      if (fill.page() == letter.page()
          && fill.colour() != Painted.SAMPLE
          && fill.area().intersects(core)) {
        if (fill.order() > letter.order()) {
          findings.add(Check.where(letter) + " is painted over");
        } else if (!fill.area().contains(core)) {
          findings.add(Check.where(letter) + " leaves its box");
        }
      }
    }
  }

  /** The outline's box without what may touch. */
  private static Rectangle2D core(Letter letter) {
    Rectangle2D ink = letter.ink();
    double x = Math.min(TOUCH, ink.getWidth() / 3);
    double y = Math.min(TOUCH, ink.getHeight() / 3);
    return new Rectangle2D.Double(
        ink.getX() + x, ink.getY() + y, ink.getWidth() - 2 * x, ink.getHeight() - 2 * y);
  }
}
