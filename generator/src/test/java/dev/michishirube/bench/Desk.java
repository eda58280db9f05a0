package dev.michishirube.bench;

import dev.michishirube.model.geo.Place;
import java.util.List;

/**
 * An invented record.
 *
 * @param slug the last part of its address
 * @param places that it serves; none for the whole country
 * @param yaml the record, as it stands in both forms of the content
 */
record Desk(
    String id,
    String slug,
    String name,
    Sector sector,
    boolean active,
    boolean emergency,
    List<Place> places,
    String yaml) {
  boolean isNational() {
    return places.isEmpty();
  }

  /** True when an article may name its number. */
  boolean canBeCalled() {
    return active && !yaml.contains("show: withheld");
  }

  Desk with(String written) {
    return new Desk(id, slug, name, sector, active, emergency, places, written);
  }
}
