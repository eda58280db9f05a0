package dev.michishirube.model;

/** A fact that may not be known; unknown is never shown as "no". */
public enum YesNo {
  YES,
  NO,
  UNKNOWN
}
