package dev.michishirube.model.kana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten thousand desks of much the same name, as a country has them. */
class KanaIndexSizeTest {
  private static final Gazetteer PLACES = ReferenceData.gazetteer();

  /** About 100 bytes of HTML each before compression: far below the 40 KB of a page. */
  private static final int MOST = 200;

  private static List<KanaEntry> entries(String reading) {
    List<KanaEntry> entries = new ArrayList<>();
    for (Place place : PLACES.all()) {
      for (int i = 0; i < 6; i++) {
        entries.add(new KanaEntry(reading, new KanaEntry.Area(place), null, place));
      }
    }
    return entries;
  }

  private static void collect(List<KanaList> lists, List<KanaList> into) {
    for (KanaList list : lists) {
      into.add(list);
      collect(list.parts(), into);
    }
  }

  private static void staysShort(String reading) {
    List<KanaEntry> entries = entries(reading);
    assertThat(entries).hasSizeGreaterThan(10_000);
    List<KanaList> all = new ArrayList<>();
    collect(KanaIndex.of(entries, PLACES), all);
    assertThat(all).allMatch(list -> list.entries().size() <= MOST);
    assertThat(all.stream().mapToInt(list -> list.entries().size()).sum())
        .isEqualTo(entries.size());
    assertThat(new HashSet<>(all.stream().map(KanaList::path).toList())).hasSameSizeAs(all);
  }

  @Test
  void aListThatEveryDeskBelongsToIsCutUntilItIsShort() {
    staysShort("せいかつしえん");
  }

  @Test
  void soAreNamesInLatinLettersAndThoseWithoutAReading() {
    staysShort("npo");
    staysShort("");
  }
}
