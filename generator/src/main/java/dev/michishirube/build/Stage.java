package dev.michishirube.build;

/** The stages of a build, in order. */
public enum Stage {
  LOAD,
  CHECK,
  COMPARE,
  MODEL,
  PLAN,
  PRINT,
  RENDER,
  INDEX,
  VERIFY,
  PUBLISH
}
