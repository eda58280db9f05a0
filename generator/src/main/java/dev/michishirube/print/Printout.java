package dev.michishirube.print;

import dev.michishirube.diagnostic.Diagnostic;
import java.util.List;

/**
 * A leaflet that was drawn.
 *
 * @param pages how many
 * @param findings what did not fit, or has no glyph
 */
public record Printout(byte[] pdf, int pages, List<Diagnostic> findings) {
  public Printout {
    findings = List.copyOf(findings);
  }
}
