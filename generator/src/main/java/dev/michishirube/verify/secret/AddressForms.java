package dev.michishirube.verify.secret;

import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes an address apart into town, number and building, because each page may leave out what the
 * reader knows: the prefecture, the municipality, the last part of the number.
 */
final class AddressForms {
  /** 北海道久遠郡せたな町: a county stands between prefecture and town. */
  private static final int LONGEST_COUNTY = 8;

  /** No town has a higher 丁目; a higher first number is that of a plot. */
  private static final int HIGHEST_BLOCK = 40;

  /** What makes a number part of a name: 北1条, 四番町, 三田, 十二軒. */
  private static final String IN_NAME = "条町田線区軒番";

  private final List<Area> prefectures = new ArrayList<>();

  AddressForms(Gazetteer gazetteer) {
    for (Place prefecture : gazetteer.prefectures()) {
      List<Area> cities = new ArrayList<>();
      for (Place city : gazetteer.childrenOf(prefecture)) {
        List<Area> wards =
            gazetteer.childrenOf(city).stream()
                .map(ward -> new Area(canonical(ward.name()), List.of()))
                .toList();
        cities.add(new Area(canonical(city.name()), wards));
      }
      prefectures.add(new Area(canonical(prefecture.name()), cities));
    }
  }

  /** A prefecture, municipality or ward with those in it; the name is canonical. */
  private record Area(String name, List<Area> parts) {}

  /**
   * An address in parts, canonical.
   *
   * @param town what comes after the municipality; the municipality with it when the town alone
   *     would be found everywhere
   * @param number parts joined by hyphens; empty when there is none
   * @param building what comes after the number
   */
  record Parts(String town, String number, String building) {
    /**
     * As much of the number as already tells the place: block and lot (2-19 of 2-19-15), or the
     * plot (467 of 467-1).
     */
    String tellingNumber(boolean hasBlock) {
      String[] parts = number.split("-");
      if (parts.length == 1) {
        return number;
      }
      boolean block =
          hasBlock
              || parts.length > 2
              || parts[0].length() <= 2 && Integer.parseInt(parts[0]) <= HIGHEST_BLOCK;
      return block ? parts[0] + "-" + parts[1] : parts[0];
    }
  }

  Parts parse(String address) {
    String all = strip(canonical(address));
    Span municipality = municipality(all);
    int start = municipality.end();
    int number = numberStart(all, start);
    int end = numberEnd(all, number);
    String town = all.substring(start, number);
    boolean placeOnly = start == all.length();
    boolean common = !placeOnly && town.codePointCount(0, town.length()) < 2;
    return new Parts(
        common ? all.substring(municipality.start(), number) : town,
        all.substring(number, end).replace(' ', '-').replace('.', '-'),
        all.substring(end));
  }

  static String canonical(String text) {
    return CanonicalText.of(text).toString();
  }

  /** 〒153-0064 before an address is no part of it. */
  private static String strip(String address) {
    int i = 0;
    while (i < address.length() && !Character.isLetter(address.charAt(i))) {
      i++;
    }
    boolean code = address.substring(0, i).replaceAll("[^0-9]", "").length() >= 7;
    return code ? address.substring(i) : address;
  }

  /** Names have numbers too: 北24条西5-1, 三田2-1. The first with two parts is the address's. */
  private static int numberStart(String all, int start) {
    int single = all.length();
    for (int i = start; i < all.length(); i = numberEnd(all, i) + 1) {
      while (i < all.length() && !isDigit(all.charAt(i))) {
        i++;
      }
      int end = numberEnd(all, i);
      boolean parts = all.substring(i, end).chars().anyMatch(c -> !isDigit((char) c));
      if (parts) {
        return i;
      }
      boolean inName = i == start || end < all.length() && IN_NAME.indexOf(all.charAt(end)) >= 0;
      if (single == all.length() && !inName) {
        single = i;
      }
    }
    return single;
  }

  private static int numberEnd(String all, int from) {
    int end = from;
    while (end < all.length()
        && (isDigit(all.charAt(end)) || CanonicalText.isSeparator(all.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Where the name of the municipality stands; with its ward, without prefecture and county. */
  private record Span(int start, int end) {}

  private Span municipality(String address) {
    Span best = new Span(0, 0);
    for (Area prefecture : prefectures) {
      if (address.startsWith(prefecture.name())) {
        return city(address, prefecture.name().length(), prefecture);
      }
      Span span = city(address, 0, prefecture);
      best = span.end() > best.end() ? span : best;
    }
    return best;
  }

  private static Span city(String address, int from, Area prefecture) {
    Span best = new Span(from, from);
    for (Area city : prefecture.parts()) {
      int at = address.indexOf(city.name(), from);
      boolean county = at > from && at <= from + LONGEST_COUNTY && address.charAt(at - 1) == '郡';
      if (at == from || county) {
        int cityEnd = at + city.name().length();
        int end = cityEnd;
        for (Area ward : city.parts()) {
          String name = ward.name();
          String alone = name.startsWith(city.name()) ? name.substring(city.name().length()) : name;
          if (address.startsWith(alone, cityEnd)) {
            end = Math.max(end, cityEnd + alone.length());
          }
        }
        best = end > best.end() ? new Span(at, end) : best;
      }
    }
    return best;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
