package dev.michishirube.print.proof;

import java.util.List;

/**
 * Letters stand out from what is behind them, as WCAG 2.2 computes it; luminance alone counts, so
 * the same holds in grey. 見本 behind the text is known by its colour.
 *
 * @param least 4.5 for AA, 7 for AAA
 */
public record Contrast(double least) implements Check {
  @Override
  public List<String> findings(PdfProof pdf) {
    return pdf.letters().stream()
        .filter(letter -> !letter.ink().isEmpty() && letter.colour() != Painted.SAMPLE)
        .filter(letter -> ratio(letter.colour(), letter.ground()) < least)
        .map(
            letter ->
                String.format(
                    "%s has %.1f : 1",
                    Check.where(letter), ratio(letter.colour(), letter.ground())))
        .toList();
  }

  private static double ratio(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int component) {
    double value = (component & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
