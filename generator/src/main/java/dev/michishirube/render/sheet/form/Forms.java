package dev.michishirube.render.sheet.form;

import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Sheet;

/** From an edition to what it says. */
public final class Forms {
  private Forms() {}

  /**
   * @param page a page of the site in the language of the sheet
   */
  public static Sheet of(Edition edition, PageContext page) {
    return switch (edition.about()) {
      case About.OfCenter about -> new CenterForm(edition, page).of(about.center());
      case About.OfPlace about -> new AreaForm(edition, page).of(about.place());
      default -> throw new IllegalStateException("no form for " + edition.form());
    };
  }
}
