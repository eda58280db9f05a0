package dev.michishirube.model.kana;

import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.reading.Syllable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the index into lists: by first syllable; a list that is too long by second syllable, then by
 * prefecture, then by municipality. What has no second syllable or no place stays on the page that
 * was split, and so do the shortest parts, as far as they have room.
 */
public final class KanaIndex {
  /** The folder of all its pages. */
  public static final String PATH = "/index-kana/";

  /** Names whose reading nobody has confirmed. */
  public static final String UNREAD = PATH + "unread/";

  /** A list of more entries than this is split. */
  private static final int LONGEST_LIST = 100;

  private final Gazetteer gazetteer;

  private KanaIndex(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The lists of the first level, in order. */
  public static List<KanaList> of(List<KanaEntry> entries, Gazetteer gazetteer) {
    KanaIndex index = new KanaIndex(gazetteer);
    Map<Syllable, List<KanaEntry>> bySyllable = new TreeMap<>();
    List<KanaEntry> unread = new ArrayList<>();
    for (KanaEntry entry : entries) {
      (entry.reading().isEmpty()
              ? unread
              : bySyllable.computeIfAbsent(Syllable.first(entry.reading()), s -> new ArrayList<>()))
          .add(entry);
    }
    List<KanaList> lists = new ArrayList<>();
    bySyllable.forEach((syllable, list) -> lists.add(index.bySyllable(syllable, list)));
    if (!unread.isEmpty()) {
      lists.add(index.byPrefecture(UNREAD, null, null, unread, 0));
    }
    return List.copyOf(lists);
  }

  private KanaList bySyllable(Syllable first, List<KanaEntry> entries) {
    String path = pathOf(first);
    if (first == Syllable.OTHER) {
      return byPrefecture(path, first, null, entries, LONGEST_LIST);
    }
    return split(
        new KanaList(path, first, null, null, entries, List.of(), entries.size()),
        LONGEST_LIST,
        entry -> Syllable.second(entry.reading()),
        (second, list) ->
            byPrefecture(path + second.slug() + "/", first, second, list, LONGEST_LIST));
  }

  private KanaList byPrefecture(
      String path,
      @Nullable Syllable first,
      @Nullable Syllable second,
      List<KanaEntry> entries,
      int longest) {
    return split(
        new KanaList(path, first, second, null, entries, List.of(), entries.size()),
        longest,
        entry -> byCode(entry, 0),
        (code, list) -> byMunicipality(path, first, second, placeOf(code), list));
  }

  private KanaList byMunicipality(
      String above,
      @Nullable Syllable first,
      @Nullable Syllable second,
      Place prefecture,
      List<KanaEntry> entries) {
    String path = above + prefecture.slug() + "/";
    return split(
        new KanaList(path, first, second, prefecture, entries, List.of(), entries.size()),
        LONGEST_LIST,
        entry -> byCode(entry, 1),
        (code, list) -> {
          Place place = placeOf(code);
          String own = path + place.slug() + "/";
          return new KanaList(own, first, second, place, list, List.of(), list.size());
        });
  }

  private static <K extends Comparable<K>> KanaList split(
      KanaList list,
      int longest,
      Function<KanaEntry, @Nullable K> key,
      BiFunction<K, List<KanaEntry>, KanaList> part) {
    if (list.entries().size() <= longest) {
      return list;
    }
    Map<K, List<KanaEntry>> byKey = new TreeMap<>();
    List<KanaEntry> own = new ArrayList<>();
    for (KanaEntry entry : list.entries()) {
      K value = key.apply(entry);
      (value == null ? own : byKey.computeIfAbsent(value, k -> new ArrayList<>())).add(entry);
    }
    // What is short stays, so that nobody goes to a page of one entry.
    Set<K> kept = new HashSet<>();
    int length = own.size();
    List<Map.Entry<K, List<KanaEntry>>> shortest = new ArrayList<>(byKey.entrySet());
    shortest.sort(Comparator.comparing(group -> group.getValue().size()));
    for (Map.Entry<K, List<KanaEntry>> group : shortest) {
      length += group.getValue().size();
      if (length <= longest) {
        kept.add(group.getKey());
      }
    }
    List<KanaList> parts = new ArrayList<>();
    byKey.forEach(
        (value, entries) -> {
          if (!kept.contains(value)) {
            parts.add(part.apply(value, entries));
          }
        });
    own =
        list.entries().stream()
            .filter(
                entry -> {
                  K value = key.apply(entry);
                  return value == null || kept.contains(value);
                })
            .toList();
    return new KanaList(
        list.path(), list.first(), list.second(), list.place(), own, parts, list.count());
  }

  /** The code of the entry's prefecture (level 0) or of what lies right below it (level 1). */
  private @Nullable String byCode(KanaEntry entry, int level) {
    Place place = entry.place();
    if (place == null) {
      return null;
    }
    List<Place> line = gazetteer.lineOf(place);
    int at = line.size() - 1 - level;
    return at < 0 ? null : line.get(at).code();
  }

  private Place placeOf(String code) {
    return gazetteer.find(code).orElseThrow();
  }

  /** The page of a first syllable. */
  public static String pathOf(Syllable first) {
    return PATH + first.slug() + "/";
  }
}
