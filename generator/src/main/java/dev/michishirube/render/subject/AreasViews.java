package dev.michishirube.render.subject;

import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.PlaceNames;
import dev.michishirube.render.part.Regions;
import dev.michishirube.render.view.AreasView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All prefectures: from north to south, and by their readings. */
final class AreasViews {
  /** The first kana of the rows of the 50音. */
  private static final String ROWS = "あかさたなはまやらわ";

  private final PageContext page;

  AreasViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Frames frames) {
    Heading heading = Heading.of(page.words().get("areas.title"), null);
    return Draft.of("areas.ftlh", frames.of(heading), new AreasView(regions(), byReading()));
  }

  List<AreasView.GroupView> regions() {
    List<Place> prefectures = page.site().gazetteer().prefectures();
    return Arrays.stream(Regions.values())
        .map(region -> group(page.words().of("region", region), region.of(prefectures)))
        .toList();
  }

  private List<AreasView.GroupView> byReading() {
    Map<String, List<Place>> rows = new TreeMap<>();
    page.site().gazetteer().prefectures().stream()
        .sorted(Comparator.comparing(this::reading))
        .forEach(p -> rows.computeIfAbsent(row(reading(p)), r -> new ArrayList<>()).add(p));
    return rows.entrySet().stream().map(row -> group(row.getKey(), row.getValue())).toList();
  }

  private AreasView.GroupView group(String name, List<Place> prefectures) {
    return new AreasView.GroupView(name, prefectures.stream().map(this::view).toList());
  }

  private AreasView.PrefectureView view(Place prefecture) {
    return new AreasView.PrefectureView(
        PlaceNames.shortOf(prefecture, page),
        prefecture.code().substring(0, 2),
        page.hrefOf(prefecture));
  }

  private String reading(Place prefecture) {
    return page.language().equals("ja") ? prefecture.kana() : page.nameOf(prefecture);
  }

  /** The row that a reading belongs to: か for が; the initial of a name in Latin letters. */
  private static String row(String reading) {
    String row = reading.substring(0, 1);
    for (int i = 0; i < ROWS.length(); i++) {
      String first = ROWS.substring(i, i + 1);
      row = first.charAt(0) <= reading.charAt(0) ? first : row;
    }
    return row;
  }
}
