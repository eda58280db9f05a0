package dev.michishirube.analysis;

/** As lunr's presence of a clause. */
public enum Presence {
  REQUIRED,
  OPTIONAL,
  PROHIBITED
}
