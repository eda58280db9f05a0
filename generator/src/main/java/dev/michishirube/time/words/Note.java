package dev.michishirube.time.words;

import dev.michishirube.time.rule.Opening;

/**
 * Whole days that differ from all that was said before.
 *
 * @param opening closed, unknown, or open as on other days
 */
record Note(DayGroup days, Opening opening) {}
