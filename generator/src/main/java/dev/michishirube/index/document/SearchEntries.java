package dev.michishirube.index.document;

import dev.michishirube.analysis.Analyser;
import dev.michishirube.model.Site;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.PageContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that readers can find, in the order of their numbers. Nothing is in it that is not in the
 * {@link Site}, which has dropped what may not be shown.
 */
public final class SearchEntries {
  private SearchEntries() {}

  /**
   * The entries of a site.
   *
   * @param root the page at the root of the site, so that addresses begin there
   */
  public static List<SearchEntry> of(PageContext root, Analyser analyser) {
    Site site = root.site();
    PageEntries pages = new PageEntries(root, analyser);
    CenterEntries centers = new CenterEntries(root, analyser);
    List<SearchEntry> entries = new ArrayList<>();
    Stream.of(Facet.Family.TOPICS, Facet.Family.SITUATIONS)
        .flatMap(family -> site.facets().of(family).stream())
        .forEach(facet -> entries.add(pages.of((Facet.OfTerm) facet)));
    site.articles().forEach(article -> entries.add(pages.of(article)));
    site.programs().all().forEach(program -> entries.add(pages.of(program)));
    site.glossary().terms().forEach(word -> entries.add(pages.ofWord(word)));
    site.placesWithPage().stream()
        .sorted(Comparator.comparing(place -> place.level() != Place.Level.PREFECTURE))
        .forEach(place -> entries.add(pages.of(place)));
    // In parallel, and in order all the same.
    entries.addAll(new CenterOrder(site).sorted().parallelStream().map(centers::of).toList());
    return entries;
  }

  /**
   * Where pages stand among the entries: how many subjects and troubles come first, the number of
   * the first page of a place, the number after the last.
   */
  public static List<String> pages(Site site, int entries) {
    long subjects =
        Stream.of(Facet.Family.TOPICS, Facet.Family.SITUATIONS)
            .mapToLong(family -> site.facets().of(family).size())
            .sum();
    int end = entries - site.centers().size();
    return List.of(
        String.valueOf(subjects),
        String.valueOf(end - site.placesWithPage().size()),
        String.valueOf(end));
  }
}
