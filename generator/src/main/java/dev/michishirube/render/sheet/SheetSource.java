package dev.michishirube.render.sheet;

import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.PageContext;

/** Knows what each leaflet says. Shared between threads. */
@FunctionalInterface
public interface SheetSource {
  /**
   * All that a leaflet says, without its edition mark.
   *
   * @param page of the leaflet in HTML, in the language that the guide is written in
   */
  Sheet of(Edition edition, PageContext page);
}
