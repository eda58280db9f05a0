package dev.michishirube.render.view;

import java.util.List;

/**
 * All facets of a family.
 *
 * @param groups one without a title, or one for each topic that situations belong to
 */
public record FacetIndexView(List<Group> groups) {
  /** Facets that belong together; {@code title} has no text where nothing needs to be said. */
  public record Group(LinkView title, List<Line> lines) {}

  /** A facet with its explanation. */
  public record Line(TextView name, String href, TextView plain) {}
}
