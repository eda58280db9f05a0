package dev.michishirube.build;

/** The stages of a build, in order. */
public enum Stage {
  LOAD,
  CHECK,
  MODEL,
  PLAN,
  RENDER,
  INDEX,
  VERIFY,
  PUBLISH
}
