package dev.michishirube.print;

import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.sheet.Sheet;

/**
 * Draws sheets. All threads of a build share one; what it gives depends on its fingerprint, the
 * sheet, and what the edition says of form, paper, variants, stamp box and validity, on nothing
 * else.
 */
public interface SheetPrinter {
  /** Whatever else has a say in the bytes: the faces, the publisher, whether it is a sample. */
  String fingerprint();

  /** Draws a sheet; never null, even when something did not fit. */
  Printout print(Edition edition, Sheet sheet);
}
