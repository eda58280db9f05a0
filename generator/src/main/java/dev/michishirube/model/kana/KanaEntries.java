package dev.michishirube.model.kana;

import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.NameReadings;
import dev.michishirube.model.Program;
import dev.michishirube.model.Site;
import dev.michishirube.model.Term;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.kana.KanaEntry.Thing;
import dev.michishirube.model.reading.KanaOrder;
import dev.michishirube.model.reading.Readings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All entries of the 50音 index. Every record is among them, with or without a reading; former names
 * are found by search alone.
 */
public final class KanaEntries {
  private final Site site;
  private final NameReadings readings;
  private final List<KanaEntry> entries = new ArrayList<>();

  private KanaEntries(Site site) {
    this.site = site;
    this.readings = site.readings();
  }

  /** In 50音 order; those of one reading by place. */
  public static List<KanaEntry> of(Site site) {
    KanaEntries all = new KanaEntries(site);
    all.addTroubles(site.facets().of(Facet.Family.TOPICS));
    all.addTroubles(site.facets().of(Facet.Family.SITUATIONS));
    site.programs().all().forEach(all::addProgram);
    site.glossary().terms().forEach(all::addTerm);
    site.articles().forEach(all::addArticle);
    site.placesWithPage()
        .forEach(place -> all.add(place.kana(), new KanaEntry.Area(place), null, place));
    site.centers().forEach(all::addCenter);
    return KanaOrder.sorted(all.entries, KanaEntry::reading, KanaEntries::codeOf);
  }

  private static String codeOf(KanaEntry entry) {
    Place place = entry.place();
    return place == null ? "" : place.code();
  }

  private void addCenter(Center center) {
    Place place =
        center.area().codes().stream()
            .flatMap(code -> site.gazetteer().find(code).stream())
            .findFirst()
            .orElse(null);
    Thing desk = new KanaEntry.Desk(center);
    entries.add(new KanaEntry(readings.of(center).orElse(""), desk, null, place));
    for (String other : center.identity().alternateNames()) {
      readings.of(center, other).ifPresent(reading -> add(reading, desk, other, place));
    }
  }

  private void addTroubles(List<Facet> facets) {
    for (Facet facet : facets) {
      switch (facet) {
        case Facet.Topic topic -> addTrouble(topic.term(), facet);
        case Facet.Situation situation -> addTrouble(situation.term(), facet);
        case Facet.Way way -> {}
        case Facet.Who who -> {}
      }
    }
  }

  private void addTrouble(Term term, Facet facet) {
    add(term.nameKana(), new KanaEntry.Trouble(facet), null, null);
  }

  private void addTerm(Term term) {
    Thing word = new KanaEntry.Word(term);
    add(term.nameKana(), word, null, null);
    for (String form : term.forms()) {
      readings.of(form).ifPresent(reading -> add(reading, word, form, null));
    }
  }

  private void addProgram(Program program) {
    readings
        .of(program.name())
        .ifPresent(reading -> add(reading, new KanaEntry.Scheme(program), null, null));
  }

  private void addArticle(Article article) {
    readings
        .of(article.title())
        .ifPresent(reading -> add(reading, new KanaEntry.Text(article), null, null));
  }

  private void add(String reading, Thing thing, @Nullable String otherName, @Nullable Place place) {
    String plain = Readings.plain(reading);
    if (!plain.isEmpty()) {
      entries.add(new KanaEntry(plain, thing, otherName, place));
    }
  }
}
