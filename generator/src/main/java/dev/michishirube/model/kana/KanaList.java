package dev.michishirube.model.kana;

import dev.michishirube.model.geo.Place;
import dev.michishirube.model.reading.Syllable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the index.
 *
 * @param path of the page, without the language
 * @param first the first syllable; null for names whose reading nobody has confirmed
 * @param second the second syllable, where a list had to be split
 * @param place a prefecture or municipality, where it had to be split further
 * @param entries in 50音 order, then by place
 * @param parts the pages that the list was split into
 * @param count how many entries there are, with those of the parts
 */
public record KanaList(
    String path,
    @Nullable Syllable first,
    @Nullable Syllable second,
    @Nullable Place place,
    List<KanaEntry> entries,
    List<KanaList> parts,
    int count) {
  public KanaList {
    entries = List.copyOf(entries);
    parts = List.copyOf(parts);
  }
}
