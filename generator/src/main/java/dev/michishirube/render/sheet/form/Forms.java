package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.furigana.Furigana;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From an edition to what it says. */
public final class Forms {
  private static final Set<Form> MADE = EnumSet.allOf(Form.class);

  private Forms() {}

  /** Whether there is a sheet for an edition. */
  public static boolean makes(Edition edition) {
    return MADE.contains(edition.form());
  }

  /**
   * @param page a page of the site in the language of the sheet
   */
  public static Sheet of(Edition edition, PageContext page) {
    boolean easy = edition.has(Leaflet.Variant.EASY);
    Sheet plain = plain(edition, easy ? page.inEasyJapanese() : page);
    // Who reads easy Japanese cannot be expected to read kanji.
    return easy || edition.has(Leaflet.Variant.FURIGANA)
        ? withReadings(edition, plain, page)
        : plain;
  }

  private static Sheet withReadings(Edition edition, Sheet plain, PageContext page) {
    Map<String, String> names = new HashMap<>();
    if (edition.about() instanceof About.OfCenter about) {
      String kana = about.center().identity().nameKana();
      if (kana != null) {
        names.put(page.site().nameOf(about.center()), kana);
      }
    }
    Furigana furigana = new Furigana(page.site().rubies(), names);
    List<Part> parts =
        plain.parts().stream()
            .map(
                part ->
                    new Part(
                        part.name(),
                        annotated(part.groups(), furigana),
                        part.shorter().stream()
                            .map(groups -> annotated(groups, furigana))
                            .toList()))
            .toList();
    return new Sheet(plain.title(), parts, plain.imprint(), plain.day(), furigana.unknown());
  }

  private static List<Part.Group> annotated(List<Part.Group> groups, Furigana furigana) {
    return groups.stream()
        .map(
            group ->
                new Part.Group(group.columns(), group.atFoot(), furigana.annotate(group.blocks())))
        .toList();
  }

  private static Sheet plain(Edition edition, PageContext page) {
    return switch (edition.about()) {
      case About.OfCenter about -> of(edition, about.center(), page);
      case About.OfCenters about -> new CardsForm(edition, page).of(about.centers());
      case About.OfPlace about -> of(edition, about, page);
      case About.OfChecklist about -> new ChecklistForm(edition, page).of(about.checklist());
      case About.OfReport about -> new ReportForm(edition, page).of(about.report());
    };
  }

  private static Sheet of(Edition edition, About.OfPlace about, PageContext page) {
    return switch (edition.form()) {
      case TRIFOLD -> new TrifoldForm(edition, page).of(about);
      case BOOKLET, BOOKLET_IMPOSED -> new BookletForm(edition, page).of(about.place());
      case CALENDAR -> new CalendarForm(edition, page).of(about.place());
      case NEWSLETTER -> new NewsletterForm(edition, page).of(about.place());
      default -> new AreaForm(edition, page).of(about.place());
    };
  }

  private static Sheet of(Edition edition, Center center, PageContext page) {
    return switch (edition.form()) {
      case CARDS -> new CardsForm(edition, page).of(List.of(center));
      case TRIFOLD -> new TrifoldForm(edition, page).of(center);
      case POSTER -> new PosterForm(edition, page).of(center);
      case FAX -> new FaxForm(edition, page).of(center);
      case NEWSLETTER -> new NewsletterForm(edition, page).of(center);
      default -> new CenterForm(edition, page).of(center);
    };
  }
}
