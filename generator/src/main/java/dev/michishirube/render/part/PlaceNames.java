package dev.michishirube.render.part;

import dev.michishirube.model.geo.Place;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names of places: as they are in Japanese, else in Latin letters with the kind of municipality
 * ({@code Meguro-ku}), as on signs and addresses in Japan.
 */
public final class PlaceNames {
  private PlaceNames() {}

  /** Wards are told with their city. */
  public static String of(Place place, PageContext page) {
    Place city = city(place, page);
    if (!isJapanese(page)) {
      return city == null ? latin(place) : latin(place) + ", " + latin(city);
    }
    return city == null || place.name().startsWith(city.name())
        ? place.name()
        : city.name() + place.name();
  }

  /** With the prefecture. */
  public static String full(Place place, PageContext page) {
    Place prefecture = page.site().gazetteer().prefectureOf(place);
    if (prefecture.equals(place)) {
      return of(place, page);
    }
    return isJapanese(page)
        ? prefecture.name() + of(place, page)
        : of(place, page) + ", " + latin(prefecture);
  }

  /** A prefecture without 都, 府 or 県: 東京, 大阪; 北海道 as it is. */
  public static String shortOf(Place prefecture, PageContext page) {
    String name = of(prefecture, page);
    boolean hokkaido = prefecture.code().startsWith("01");
    return isJapanese(page) && !hokkaido ? name.substring(0, name.length() - 1) : name;
  }

  private static @Nullable Place city(Place place, PageContext page) {
    String parent = place.parent();
    return place.level() == Place.Level.WARD && parent != null
        ? page.site().gazetteer().find(parent).orElse(null)
        : null;
  }

  private static boolean isJapanese(PageContext page) {
    return page.language().equals("ja");
  }

  /** The slug with a capital; the code that tells two slugs apart is no part of the name. */
  private static String latin(Place place) {
    String name = place.slug().replaceFirst("-?[0-9]{5,6}$", "");
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
