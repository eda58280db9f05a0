package dev.michishirube.print.proof;

import java.util.List;

/** No .notdef, no replacement character, no control character; every glyph can be read. */
public record TrueGlyphs() implements Check {
  @Override
  public List<String> findings(PdfProof pdf) {
    return pdf.letters().stream()
        .filter(TrueGlyphs::isFalse)
        .map(letter -> Check.where(letter) + " is no true glyph")
        .toList();
  }

  private static boolean isFalse(Letter letter) {
    return letter.glyph() == 0
        || letter.text().isEmpty()
        || letter
            .text()
            .codePoints()
            .anyMatch(point -> point == 0xFFFD || Character.isISOControl(point));
  }
}
