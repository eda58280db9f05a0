package dev.michishirube.build;

/** What has become of the site in the output folder. */
public enum Outcome {
  /** It is the one that stood there; nothing was written. */
  KEPT,

  /** It stood there already and is what this build would have made. */
  UNCHANGED,

  /** It is the one that this build made. */
  PUBLISHED
}
