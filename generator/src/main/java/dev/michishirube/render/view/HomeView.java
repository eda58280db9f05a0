package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way in: help now, by area, by trouble, articles. */
public record HomeView(
    List<CallLine> emergency,
    List<CallLine> dayAndNight,
    List<RegionView> regions,
    List<TopicLine> topics,
    List<ArticleLine> articles) {
  /**
   * A number to call at any hour.
   *
   * @param tel {@code tel:} and the number
   * @param about the troubles it is for
   * @param href the page of the record
   */
  public record CallLine(
      TextView name,
      @Nullable String href,
      String number,
      @Nullable String tel,
      String toll,
      List<TextView> about) {}

  /** Prefectures of one region. */
  public record RegionView(String name, List<LinkView> prefectures) {}

  /** A topic with its short description. */
  public record TopicLine(String name, String href, String plain) {}

  /** An article with its first words. */
  public record ArticleLine(String title, String href, String language) {}
}
