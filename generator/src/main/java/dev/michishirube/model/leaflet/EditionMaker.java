package dev.michishirube.model.leaflet;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects editions. One that two wishes ask for in the same words is made once; one with words of
 * its own has the id of its leaflet before the others'.
 */
final class EditionMaker {
  private final Site site;
  private final EasyTexts easy;
  private final Map<String, Edition> byId = new LinkedHashMap<>();

  EditionMaker(Site site) {
    this.site = site;
    this.easy = new EasyTexts(site);
  }

  /** An edition that nobody has to ask for. */
  void automatic(Form form, About about, Position position) {
    add(null, form, about, form.papers().getFirst(), null, position);
  }

  /** All editions of a leaflet about one thing. */
  void asked(Leaflet leaflet, About about) {
    for (Form form : forms(leaflet)) {
      for (Leaflet.Paper paper : papers(leaflet, form)) {
        add(leaflet, form, about, paper, null, leaflet.position());
        for (Leaflet.Variant variant : leaflet.variants()) {
          boolean text = variant != Leaflet.Variant.EASY || easy.has(form, about);
          if (text && form.variants().contains(variant)) {
            add(leaflet, form, about, paper, variant, leaflet.position());
          }
        }
      }
    }
  }

  /** In order of id. */
  List<Edition> all() {
    return byId.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
  }

  private static List<Form> forms(Leaflet leaflet) {
    return leaflet.form() == Form.BOOKLET
        ? List.of(Form.BOOKLET, Form.BOOKLET_IMPOSED)
        : List.of(leaflet.form());
  }

  private static List<Leaflet.Paper> papers(Leaflet leaflet, Form form) {
    return leaflet.papers().isEmpty()
        ? form.papers().subList(0, 1)
        : form.papers().stream().filter(leaflet.papers()::contains).toList();
  }

  private void add(
      @Nullable Leaflet leaflet,
      Form form,
      About about,
      Leaflet.Paper paper,
      Leaflet.@Nullable Variant variant,
      Position position) {
    String leafletId = leaflet == null ? "" : leaflet.id();
    String subject = EditionId.subject(about, leafletId);
    String name =
        about instanceof About.OfPlace in ? EditionId.of(in.place(), site.gazetteer()) : subject;
    String plain = EditionId.of(form, name, paper, variant);
    boolean own = leaflet != null && hasOwnWords(leaflet);
    String id = own ? leafletId + "-" + plain : plain;
    byId.putIfAbsent(
        id,
        new Edition(
            id,
            subject,
            form,
            paper,
            variant == null ? Set.of() : Set.of(variant),
            about,
            leaflet == null ? null : leaflet.title(),
            leaflet == null ? null : leaflet.lead(),
            leaflet != null && leaflet.stampBox() && variant != Leaflet.Variant.DISCREET,
            leaflet == null ? null : leaflet.validUntil(),
            about.atRisk(),
            position));
  }

  private static boolean hasOwnWords(Leaflet leaflet) {
    return leaflet.title() != null
        || leaflet.lead() != null
        || leaflet.stampBox()
        || leaflet.validUntil() != null;
  }
}
