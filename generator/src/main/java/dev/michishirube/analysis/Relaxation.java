package dev.michishirube.analysis;

/** How far a step of a search goes away from what was typed. */
public enum Relaxation {
  /** All that was typed. */
  NONE,

  /** Without what stands nowhere in the index; Latin words that are nearly right. */
  WITHOUT_MISSING,

  /** Without the place that was named: what serves the whole country. */
  NATIONAL,

  /** Any part of it; what has most of it comes first. */
  ANY
}
