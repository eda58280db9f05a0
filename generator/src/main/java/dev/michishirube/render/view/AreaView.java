package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prefecture, municipality or ward.
 *
 * @param levels the records that serve it, nearest level first
 * @param inParts troubles for which only municipalities or wards of the place have records
 * @param articles about the place or a level above it
 * @param leaflets PDFs of the place
 */
public record AreaView(
    String name,
    @Nullable String kana,
    List<LevelView> levels,
    List<CountedLink> inParts,
    PartsView parts,
    WaysView ways,
    List<CardView> national,
    OfficeView office,
    List<LinkView> articles,
    NearbyView nearby,
    List<LinkView> leaflets) {
  /** The records of one level, grouped by topic. */
  public record LevelView(String place, List<GroupView> groups) {}

  /**
   * Records of one topic.
   *
   * @param also other topics of these records that no group of the level is for
   */
  public record GroupView(LinkView title, List<LinkView> also, List<CardView> cards) {}

  /**
   * The records by way of contact and by kind.
   *
   * @param ways those that some record of the place has
   * @param table of the ways; null where there is one or none
   * @param kinds null where there is one kind or none
   * @param national ways of the national lines
   * @param doors pages for who someone is
   */
  public record WaysView(
      List<WayView> ways,
      @Nullable ComparisonView table,
      @Nullable ComparisonView kinds,
      List<CountedLink> national,
      List<LinkView> doors) {}

  /** A way of contact with records that have it. */
  public record WayView(LinkView name, List<LinkView> examples) {}

  /**
   * Municipalities or wards with a page of their own, in order of code.
   *
   * @param towns towns and villages; empty for wards
   * @param rows all of them again by reading; empty where they are few
   */
  public record PartsView(
      boolean wards, List<LinkView> cities, List<LinkView> towns, List<KanaRow> rows) {}

  /** Places whose reading begins with a row of the syllabary. */
  public record KanaRow(String row, List<LinkView> places) {}

  /**
   * What is around the place, as far as codes tell.
   *
   * @param key of the heading's words
   * @param title whose parts the siblings are
   * @param ordered true where the siblings are only those before and after in order of code
   */
  public record NearbyView(
      String key, String title, List<LinkView> siblings, boolean ordered, LinkView all) {}
}
