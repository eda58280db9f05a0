package dev.michishirube.render.part;

import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.geo.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Whom a record serves, in words: 全国, 東京都目黒区, 新潟県（新潟市を除く）. */
public final class AreaWords {
  /** More places than this are told as a number. */
  private static final int NAMED = 3;

  private AreaWords() {}

  public static String of(ServiceArea area, PageContext page) {
    List<Place> places =
        area.codes().stream().flatMap(c -> page.site().gazetteer().find(c).stream()).toList();
    boolean national = area.scope() == ServiceArea.Scope.NATIONAL;
    String words = national ? page.words().get("area.national") : names(places, page);
    if (area.except().isEmpty()) {
      return words;
    }
    String except =
        area.except().stream()
            .flatMap(code -> page.site().gazetteer().find(code).stream())
            .map(page::nameOf)
            .collect(Collectors.joining(page.words().get("list.and")));
    return page.words().get("area.except", words, except);
  }

  private static String names(List<Place> places, PageContext page) {
    if (places.isEmpty()) {
      return "";
    }
    String first = page.fullNameOf(places.getFirst());
    if (places.size() > NAMED) {
      return page.words().get("area.andOthers", first, places.size() - 1);
    }
    String and = page.words().get("list.and");
    String more =
        places.stream().skip(1).map(p -> and + page.nameOf(p)).collect(Collectors.joining());
    return first + more;
  }
}
