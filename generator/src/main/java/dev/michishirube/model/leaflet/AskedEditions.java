package dev.michishirube.model.leaflet;

import dev.michishirube.model.Center;
import dev.michishirube.model.Checklist;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Report;
import dev.michishirube.model.Site;
import java.util.List;
import java.util.stream.Stream;

/** What the files under {@code leaflets/} ask for. */
final class AskedEditions {
  private final Site site;
  private final EditionMaker maker;

  AskedEditions(Site site, EditionMaker maker) {
    this.site = site;
    this.maker = maker;
  }

  void addAll() {
    for (Leaflet leaflet : site.records().leaflets()) {
      // A sample must not hang on a wall.
      if (leaflet.form() != Form.POSTER || !site.isSample()) {
        abouts(leaflet).forEach(about -> maker.asked(leaflet, about));
      }
    }
  }

  private Stream<? extends About> abouts(Leaflet leaflet) {
    return switch (leaflet.matter()) {
      case Leaflet.Matter.Records named ->
          sheets(leaflet.form(), named.ids().stream().flatMap(id -> site.center(id).stream()));
      case Leaflet.Matter.Chosen chosen -> chosen(leaflet.form(), chosen.selection());
      case Leaflet.Matter.OfChecklist list -> checklist(list.id());
      case Leaflet.Matter.OfReport report -> report(report.id());
    };
  }

  private Stream<? extends About> chosen(Form form, Leaflet.Selection selection) {
    boolean place =
        switch (form.of()) {
          case PLACE -> true;
          case RECORD_OR_PLACE -> selection.isPlace();
          case EACH_RECORD, RECORDS, CHECKLIST, REPORT -> false;
        };
    return place
        ? Stream.ofNullable(selection.area())
            .flatMap(code -> site.gazetteer().find(code).stream())
            .map(About.OfPlace::new)
        : sheets(form, site.centers().stream().filter(c -> selection.takes(c, site.gazetteer())));
  }

  /** Records that lead nowhere get no sheet. */
  private static Stream<? extends About> sheets(Form form, Stream<Center> records) {
    Stream<Center> able = records.distinct().filter(c -> Contactable.gets(form, c));
    if (form.of() != Form.Of.RECORDS) {
      return able.map(About.OfCenter::new);
    }
    List<Center> all = able.toList();
    return switch (all.size()) {
      case 0 -> Stream.of();
      case 1 -> Stream.of(new About.OfCenter(all.getFirst()));
      default -> Stream.of(new About.OfCenters(all));
    };
  }

  private Stream<About.OfChecklist> checklist(String id) {
    return site.records().checklists().stream()
        .filter((Checklist c) -> c.id().equals(id))
        .map(About.OfChecklist::new);
  }

  private Stream<About.OfReport> report(String id) {
    return site.records().reports().stream()
        .filter((Report r) -> r.id().equals(id))
        .map(About.OfReport::new);
  }
}
