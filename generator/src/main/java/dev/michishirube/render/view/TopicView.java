package dev.michishirube.render.view;

import java.util.List;

/**
 * A topic over the whole country; leads to the prefectures and never lists all records.
 *
 * @param elsewhere records that serve no place but other people, such as members
 * @param prefectures with the number of records there
 */
public record TopicView(
    String name,
    String plain,
    List<CardView> national,
    List<CardView> elsewhere,
    List<PrefectureLine> prefectures,
    List<LinkView> articles) {
  /** A prefecture with the number of records on the topic; the link leads to them. */
  public record PrefectureLine(String name, String href, int count) {}
}
