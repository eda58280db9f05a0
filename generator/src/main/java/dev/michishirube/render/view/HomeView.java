package dev.michishirube.render.view;

import java.util.List;

/** The way in: help now, by area, by trouble, articles. */
public record HomeView(
    List<CardView> emergency,
    List<CardView> dayAndNight,
    List<RegionView> regions,
    List<TopicLine> topics,
    List<ArticleLine> articles) {
  /** Prefectures of one region. */
  public record RegionView(String name, List<LinkView> prefectures) {}

  /** A topic with its short description. */
  public record TopicLine(String name, String href, String plain) {}

  /** An article with its first words. */
  public record ArticleLine(String title, String href, String language) {}
}
