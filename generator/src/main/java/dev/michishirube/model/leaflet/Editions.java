package dev.michishirube.model.leaflet;

import dev.michishirube.model.Center;
import dev.michishirube.model.Checklist;
import dev.michishirube.model.Report;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All leaflets of a guide: those that its files ask for, and those that every guide gets. */
public final class Editions {
  /** Of a guide without leaflets. */
  public static final Editions NONE = new Editions(List.of());

  private final List<Edition> all;
  private final Map<String, List<Edition>> bySubject;

  private Editions(List<Edition> all) {
    this.all = all;
    this.bySubject =
        all.stream()
            .collect(
                Collectors.groupingBy(Edition::subject, LinkedHashMap::new, Collectors.toList()));
  }

  /** The leaflets of a guide. */
  public static Editions of(Site site) {
    EditionMaker maker = new EditionMaker(site);
    new AskedEditions(site, maker).addAll();
    new AutomaticEditions(site, maker).addAll();
    return new Editions(maker.all());
  }

  /** The leaflet of a record that the guide makes none of; none when it shows no contact. */
  public static List<Edition> alone(Center center, Site site) {
    EditionMaker maker = new EditionMaker(site);
    if (Contactable.gets(Form.CENTER, center)) {
      maker.automatic(Form.CENTER, new About.OfCenter(center), center.position());
    }
    return maker.all();
  }

  /**
   * What a writer means by a name: a leaflet by its id or the name of its file, or a record, place,
   * checklist or report by its id or code: then what is made of it without variants on the usual
   * paper.
   */
  public List<Edition> named(String name, Site site) {
    List<Edition> exact =
        all.stream().filter(e -> e.id().equals(name) || e.slug().equals(name)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Edition> about =
        bySubject.getOrDefault(name, bySubject.getOrDefault("area:" + name, List.of())).stream()
            .filter(e -> e.variants().isEmpty() && e.paper() == e.form().papers().getFirst())
            .toList();
    return about.isEmpty()
        ? site.center(name).map(center -> alone(center, site)).orElse(List.of())
        : about;
  }

  /** Those of a kind. */
  public Editions only(Predicate<Edition> kind) {
    return new Editions(all.stream().filter(kind).toList());
  }

  /** In order of id. */
  public List<Edition> all() {
    return all;
  }

  /** What there are leaflets about, each with its editions. */
  public Map<String, List<Edition>> bySubject() {
    return Collections.unmodifiableMap(bySubject);
  }

  /** Leaflets about one record alone. */
  public List<Edition> about(Center center) {
    return of(new About.OfCenter(center));
  }

  public List<Edition> about(Place place) {
    return of(new About.OfPlace(place));
  }

  public List<Edition> about(Checklist list) {
    return of(new About.OfChecklist(list));
  }

  public List<Edition> about(Report report) {
    return of(new About.OfReport(report));
  }

  /** The permanent name of what a leaflet is about, other than a group of records. */
  public static String subject(About about) {
    return EditionId.subject(about, "");
  }

  private List<Edition> of(About about) {
    return List.copyOf(bySubject.getOrDefault(EditionId.subject(about, ""), List.of()));
  }
}
