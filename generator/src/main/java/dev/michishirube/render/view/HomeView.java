package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in: help now, by area, by trouble, by way of contact, by who someone is, articles.
 *
 * @param tonight what is open tonight and on days off, by prefecture
 * @param articles a few that help before a first contact
 * @param more all articles, programmes, words
 * @param index everything by its name
 * @param facets by trouble, by way of contact, by who someone is
 */
public record HomeView(
    List<CallLine> emergency,
    List<CallLine> dayAndNight,
    LinkView tonight,
    List<AreasView.GroupView> regions,
    List<FamilyView> facets,
    LinkView index,
    List<LinkView> articles,
    List<LinkView> more) {
  /**
   * A number to call at any hour.
   *
   * @param tel {@code tel:} and the number
   * @param about the trouble it is for, first of all
   * @param href the page of the record
   */
  public record CallLine(
      TextView name,
      @Nullable String href,
      String number,
      @Nullable String tel,
      String toll,
      @Nullable TextView about) {}

  /**
   * What to choose from.
   *
   * @param id of the section
   * @param more leads on: to explanations, or to finer choices
   */
  public record FamilyView(String id, String title, List<LinkView> links, LinkView more) {}
}
