package dev.michishirube.print.press;

import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.print.Printout;
import dev.michishirube.render.sheet.Sheet;

/** A leaflet: what was asked for, what it says, and the paper. */
public record Leaf(Edition edition, Sheet sheet, Printout printout) {
  byte[] pdf() {
    return printout.pdf();
  }
}
