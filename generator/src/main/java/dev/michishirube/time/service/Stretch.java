package dev.michishirube.time.service;

import dev.michishirube.time.rule.Opening;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that is open, or that nobody has confirmed.
 *
 * @param from minutes from midnight of the day it begins on
 * @param to minutes from the same midnight, beyond 24 hours when it ends next morning
 * @param opening open or unknown, never closed
 * @param reason of an unknown stretch; of an open one, the reason of its day
 * @param words what the source adds
 * @param lastReception minutes from the same midnight, after which nobody new is received; null
 *     when that is the end, or not said
 */
public record Stretch(
    int from,
    int to,
    Opening opening,
    Reason reason,
    @Nullable String words,
    @Nullable Integer lastReception) {
  Stretch until(int newTo) {
    return new Stretch(from, newTo, opening, reason, words, lastReception);
  }

  Stretch receivingUntil(@Nullable Integer minute) {
    return new Stretch(from, to, opening, reason, words, minute);
  }

  /** Lasts through {@code minute}, counted like its ends. */
  public boolean covers(int minute) {
    return minute >= from && minute < to;
  }
}
