package dev.michishirube.diagnostic;

import java.util.List;

/**
 * How findings are printed. Implementations are immutable; the same findings give the same text.
 */
public sealed interface DiagnosticFormat permits PrettyFormat, LineFormat, JsonFormat {
  /**
   * All findings as text; empty text for no findings, except in JSON, which is always a document.
   *
   * @param found in the order in which they are printed
   */
  String print(List<Diagnostic> found);
}
