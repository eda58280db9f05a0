package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All prefectures.
 *
 * @param regions from north to south, for the map
 * @param byReading rows of the 50音, or initials
 */
public record AreasView(List<GroupView> regions, List<GroupView> byReading) {
  /** Prefectures that stand together: a region, or those whose readings begin alike. */
  public record GroupView(String name, List<PrefectureView> prefectures) {}

  /**
   * A prefecture by its short name.
   *
   * @param number of JIS X 0401, two digits; the style sheet knows its place on the map
   * @param href null where the guide has no page of it
   */
  public record PrefectureView(String name, String number, @Nullable String href) {}
}
