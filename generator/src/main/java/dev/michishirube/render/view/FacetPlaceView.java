package dev.michishirube.render.view;

import java.util.List;

/**
 * A facet in one place.
 *
 * @param place as it is called in the headings
 * @param own records that serve the place as a whole
 * @param groups records of its municipalities; empty where they are too many for one page
 * @param split municipalities with pages of their own, where they are too many
 * @param unknown records of which nobody knows whether they belong here; never dropped, always last
 * @param unknownCount how many such records there are
 * @param unknownSplit where to find them, when they are too many for one page
 * @param area all records of the place, whatever the trouble
 * @param country leads to the facet over the whole country
 */
public record FacetPlaceView(
    TextView title,
    String place,
    TextView plain,
    List<CardView> own,
    List<Group> groups,
    List<CountedLink> split,
    List<Group> unknown,
    int unknownCount,
    List<CountedLink> unknownSplit,
    List<CardView> national,
    LinkView area,
    TextView country,
    String countryHref) {
  /** Records of one municipality. */
  public record Group(LinkView place, List<CardView> cards) {}
}
