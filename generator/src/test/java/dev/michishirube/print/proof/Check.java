package dev.michishirube.print.proof;

import java.util.List;

/** Something that every leaflet must keep and veraPDF cannot see. */
@FunctionalInterface
public interface Check {
  /** What breaks it, a line each, with page (from 1) and text; empty when all is well. */
  List<String> findings(PdfProof pdf);

  /** All of several, each finding after the name of its check. */
  static List<String> all(PdfProof pdf, List<? extends Check> checks) {
    return checks.stream()
        .flatMap(
            check ->
                check.findings(pdf).stream()
                    .map(finding -> check.getClass().getSimpleName() + ": " + finding))
        .toList();
  }

  /** {@code page 1 '電話'}. */
  static String where(Letter letter) {
    return "page " + (letter.page() + 1) + " '" + letter.text() + "'";
  }
}
