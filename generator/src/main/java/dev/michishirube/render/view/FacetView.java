package dev.michishirube.render.view;

import java.util.List;

/**
 * A facet over the whole country; leads to the prefectures and never lists all records.
 *
 * @param elsewhere records that serve no place but other people, such as members
 * @param unknown national records of which nobody knows whether they belong here
 * @param unknownCount how many such records there are in all
 * @param prefectures those that have records, with their number
 * @param situations true where {@code related} are situations, false where it is their topic
 */
public record FacetView(
    TextView name,
    TextView plain,
    List<CardView> national,
    List<CardView> elsewhere,
    List<CardView> unknown,
    int unknownCount,
    List<CountedLink> prefectures,
    boolean situations,
    List<LinkView> related,
    List<LinkView> programs,
    List<LinkView> articles) {}
