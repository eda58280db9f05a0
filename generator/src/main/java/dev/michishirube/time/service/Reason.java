package dev.michishirube.time.service;

/** Why a day is as it is, or why nobody can say. */
public enum Reason {
  /** The weekly hours. */
  USUAL,
  /** The hours themselves say that this time is not known, or depends on something. */
  STATED,
  /** A public holiday. */
  HOLIDAY,
  /** The days around New Year. */
  YEAR_END,
  /** お盆, at a desk that is no public office. */
  MID_AUGUST,
  /** A day off of the place, such as 慰霊の日. */
  LOCAL_DAY,
  /** The record names this very day. */
  SINGLE_DAY,
  /** The source gives its hours only roughly. */
  APPROXIMATE,
  /** The source is not sure of its hours. */
  UNCERTAIN,
  /** The hours only exist as words, or by arrangement. */
  WORDS,
  /** No hours are known. */
  NO_HOURS
}
