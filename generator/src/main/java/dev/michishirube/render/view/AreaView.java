package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prefecture, municipality or ward.
 *
 * @param levels the records that serve it, nearest level first
 * @param parts municipalities or wards with a page of their own
 */
public record AreaView(
    String name,
    @Nullable String kana,
    @Nullable String officialUrl,
    List<LevelView> levels,
    List<LinkView> parts,
    boolean prefecture,
    List<CardView> national,
    List<LinkView> articles) {
  /** The records of one level, grouped by topic. */
  public record LevelView(String place, List<GroupView> groups) {}

  /** Records of one topic. */
  public record GroupView(LinkView title, List<CardView> cards) {}
}
