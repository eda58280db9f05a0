package dev.michishirube.index.document;

import dev.michishirube.model.Center;
import dev.michishirube.model.geo.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader can find.
 *
 * @param text what it is found by
 * @param boost what its scores are multiplied with: 1 and a little more, so that it only decides
 *     between equals
 * @param shown what a result shows of it, as JSON; see {@link ShownResult}
 * @param center the record that it is; null for what has no attributes
 * @param places the prefectures that it serves; empty for the whole country
 */
public record SearchEntry(
    EntryText text, double boost, String shown, @Nullable Center center, List<Place> places) {
  public SearchEntry {
    places = List.copyOf(places);
  }
}
