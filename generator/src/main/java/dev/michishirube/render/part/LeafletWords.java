package dev.michishirube.render.part;

import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.render.view.TextView;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How leaflets are called. */
public final class LeafletWords {
  private final PageContext page;

  public LeafletWords(PageContext page) {
    this.page = page;
  }

  /** ちらし, 冊子, カード. */
  public String form(Form form) {
    return page.words().of("leaflet.form", form);
  }

  /** When to take a form. */
  public String says(Form form) {
    return page.words().of("leaflet.says", form);
  }

  /** A4・大きな字. */
  public String label(Edition edition) {
    String variants =
        Arrays.stream(Leaflet.Variant.values())
            .filter(edition::has)
            .map(variant -> page.words().of("leaflet.variant", variant))
            .map(word -> page.words().get("list.and") + word)
            .collect(Collectors.joining());
    return edition.paper().name() + variants;
  }

  /** The name of what it is about, or the title that its writer gave it. */
  public TextView name(Edition edition) {
    return edition.title() == null ? name(edition.about()) : page.own(edition.title());
  }

  /** The name of what a leaflet is about. */
  public TextView name(About about) {
    return switch (about) {
      case About.OfCenter one -> page.nameOf(one.center());
      case About.OfCenters several ->
          page.own(
              several.centers().stream()
                  .map(page.site()::nameOf)
                  .collect(Collectors.joining(page.words().get("list.and"))));
      case About.OfPlace in -> new TextView(page.fullNameOf(in.place()), null);
      case About.OfChecklist list -> page.own(list.checklist().title());
      case About.OfReport of -> page.own(of.report().programName());
    };
  }

  /** Name, form, paper and variant: no other leaflet has the same. */
  public String title(Edition edition) {
    return page.words()
        .get("leaflet.title", name(edition).whole(), form(edition.form()), label(edition));
  }
}
