package dev.michishirube.render.subject;

import dev.michishirube.model.geo.Place;
import dev.michishirube.model.reading.KanaOrder;
import dev.michishirube.model.reading.Syllable;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.Regions;
import dev.michishirube.render.view.AreaView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The places inside a place, and those beside it as far as their codes tell. */
final class AreaParts {
  /** As many before the place as after it. */
  private static final int BESIDE = 3;

  /** From so many on, finding one in order of code takes long. */
  private static final int MANY = 12;

  private final PageContext page;
  private final Place place;

  AreaParts(PageContext page, Place place) {
    this.page = page;
    this.place = place;
  }

  AreaView.PartsView view() {
    List<Place> parts =
        page.site().gazetteer().childrenOf(place).stream().filter(this::hasPage).toList();
    return new AreaView.PartsView(
        place.level() != Place.Level.PREFECTURE,
        parts.stream().filter(p -> !isTown(p)).map(page::linkTo).toList(),
        parts.stream().filter(AreaParts::isTown).map(page::linkTo).toList(),
        parts.size() < MANY || !page.language().equals("ja") ? List.of() : byReading(parts));
  }

  /** The same places in 50音 order, by row. */
  private List<AreaView.KanaRow> byReading(List<Place> parts) {
    Map<Syllable.Row, List<LinkView>> rows = new EnumMap<>(Syllable.Row.class);
    parts.stream()
        .sorted(KanaOrder.by(Place::kana))
        .forEach(
            part ->
                rows.computeIfAbsent(Syllable.first(part.kana()).row(), r -> new ArrayList<>())
                    .add(page.linkTo(part)));
    return rows.entrySet().stream()
        .map(row -> new AreaView.KanaRow(page.words().of("kanaRow", row.getKey()), row.getValue()))
        .toList();
  }

  AreaView.NearbyView nearby() {
    return switch (place.level()) {
      case PREFECTURE -> region();
      case WARD -> siblings(true);
      case CITY, DESIGNATED_CITY, TOWN, VILLAGE, SPECIAL_WARD -> siblings(false);
    };
  }

  /** Prefectures of the same region. */
  private AreaView.NearbyView region() {
    List<Place> prefectures = page.site().gazetteer().prefectures();
    Regions region =
        Arrays.stream(Regions.values())
            .filter(r -> r.of(prefectures).contains(place))
            .findFirst()
            .orElseThrow();
    return new AreaView.NearbyView(
        "area.nearbyPrefectures",
        page.words().of("region", region),
        region.of(prefectures).stream().filter(p -> !p.equals(place)).map(page::linkTo).toList(),
        false,
        new LinkView(page.words().get("area.allPrefectures"), page.link("/areas/")));
  }

  private AreaView.NearbyView siblings(boolean all) {
    Place above = page.site().gazetteer().lineOf(place).get(1);
    List<Place> siblings = page.site().gazetteer().childrenOf(above);
    int at = siblings.indexOf(place);
    List<Place> shown = new ArrayList<>();
    for (int i = at - 1; i >= 0 && (all || shown.size() < BESIDE); i--) {
      if (hasPage(siblings.get(i))) {
        shown.addFirst(siblings.get(i));
      }
    }
    int last = shown.size() + BESIDE;
    for (int i = at + 1; i < siblings.size() && (all || shown.size() < last); i++) {
      if (hasPage(siblings.get(i))) {
        shown.add(siblings.get(i));
      }
    }
    String name = page.nameOf(above);
    String href = page.hrefOf(above);
    return new AreaView.NearbyView(
        all ? "area.nearbyWards" : "area.nearbyParts",
        name,
        shown.stream().map(page::linkTo).toList(),
        !all,
        new LinkView(
            page.words().get("area.allParts", name), href == null ? null : href + "#parts"));
  }

  private boolean hasPage(Place part) {
    return page.paths().of(part).isPresent();
  }

  private static boolean isTown(Place part) {
    return part.level() == Place.Level.TOWN || part.level() == Place.Level.VILLAGE;
  }
}
