package dev.michishirube.model.facet;

/**
 * Whether a record belongs to a facet. What nobody has confirmed is {@link #UNKNOWN}, never {@link
 * #NO}: such a record is listed last and is not dropped.
 */
public enum Match {
  YES,
  UNKNOWN,
  NO
}
