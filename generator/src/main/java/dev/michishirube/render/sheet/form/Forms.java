package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Sheet;
import java.util.List;

/** From an edition to what it says. */
public final class Forms {
  private Forms() {}

  /**
   * @param page a page of the site in the language of the sheet
   */
  public static Sheet of(Edition edition, PageContext page) {
    return switch (edition.about()) {
      case About.OfCenter about -> of(edition, about.center(), page);
      case About.OfCenters about -> new CardsForm(edition, page).of(about.centers());
      case About.OfPlace about -> of(edition, about, page);
      default -> throw new IllegalStateException("no form for " + edition.form());
    };
  }

  private static Sheet of(Edition edition, About.OfPlace about, PageContext page) {
    return switch (edition.form()) {
      case TRIFOLD -> new TrifoldForm(edition, page).of(about);
      case BOOKLET, BOOKLET_IMPOSED -> new BookletForm(edition, page).of(about.place());
      default -> new AreaForm(edition, page).of(about.place());
    };
  }

  private static Sheet of(Edition edition, Center center, PageContext page) {
    return switch (edition.form()) {
      case CARDS -> new CardsForm(edition, page).of(List.of(center));
      case TRIFOLD -> new TrifoldForm(edition, page).of(center);
      case POSTER -> new PosterForm(edition, page).of(center);
      default -> new CenterForm(edition, page).of(center);
    };
  }
}
