package dev.michishirube.index;

import dev.michishirube.analysis.Analyser;
import dev.michishirube.analysis.Dictionary;
import dev.michishirube.index.document.SearchEntry;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Term;
import dev.michishirube.model.Center;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What each build asks its own search: the first, the middle and the last record. */
final class SmokeQueries {
  private final Site site;
  private final Analyser analyser;
  private final List<SearchEntry> entries;
  private final Index index;
  private final List<SmokeQuery> queries = new ArrayList<>();

  private SmokeQueries(Site site, Analyser analyser, List<SearchEntry> entries, Index index) {
    this.site = site;
    this.analyser = analyser;
    this.entries = entries;
    this.index = index;
  }

  static List<SmokeQuery> of(Site site, Analyser analyser, List<SearchEntry> entries, Index index) {
    SmokeQueries queries = new SmokeQueries(site, analyser, entries, index);
    int[] records =
        IntStream.range(0, entries.size()).filter(i -> entries.get(i).center() != null).toArray();
    if (records.length > 0) {
      IntStream.of(records[0], records[records.length / 2], records[records.length - 1])
          .distinct()
          .forEach(queries::ask);
    }
    return queries.queries;
  }

  private void ask(int document) {
    SearchEntry entry = entries.get(document);
    Center center = entry.center();
    if (center == null) {
      return;
    }
    String name = site.nameOf(center);
    ask(name, analyser.terms(name), document, center);
    if (center.lifecycle().status() != Center.Status.ACTIVE) {
      return; // found by its names alone
    }
    Optional<String> topic =
        center.subject().topics().stream().findFirst().flatMap(site::topic).map(t -> t.name());
    Optional<Place> place = entry.places().stream().findFirst();
    if (topic.isPresent() && place.isPresent()) {
      Place where = place.get();
      List<String> terms =
          new ArrayList<>(analyser.place(new Dictionary.Place(where.name(), where.kana())));
      terms.addAll(analyser.terms(topic.get()));
      ask(where.name() + " " + topic.get(), terms, document, center);
    }
  }

  private void ask(String text, List<String> terms, int document, Center center) {
    List<Term> known =
        new LinkedHashSet<>(terms)
            .stream().map(t -> index.term(t).orElse(new Term(t, 0, List.of()))).toList();
    queries.add(new SmokeQuery(text, center.id(), known, document, entries.get(document).shown()));
  }
}
