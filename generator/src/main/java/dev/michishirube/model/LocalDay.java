package dev.michishirube.model;

import java.util.List;

/**
 * An entry of {@code content/local-days.yaml}: days of every year that are days off of one place
 * alone.
 *
 * @param from the first, {@code MM-dd}
 * @param to the last, which may be the first; before it when they lie over New Year
 * @param areas codes of the places, with all that lies in them
 * @param basis what makes it a day off, such as the name of an ordinance; not shown
 */
public record LocalDay(
    String name, String from, String to, List<String> areas, Offices offices, String basis) {
  public LocalDay {
    areas = List.copyOf(areas);
  }

  /** What holds for public offices of the place. All other desks may be closed or open. */
  public enum Offices {
    /** All are closed: whoever writes this has asked them. */
    CLOSED,
    /** Nobody has confirmed it for every desk. */
    UNKNOWN
  }
}
