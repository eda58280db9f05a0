package dev.michishirube.time;

import java.util.HashMap;
import java.util.Map;

/**
 * Hours that were read in this build: thousands of desks keep the same few dozen hours. Not safe to
 * share between threads.
 */
public final class HoursMemo {
  private final Map<String, HoursParser.Result> read = new HashMap<>();

  /** The same as {@link HoursParser#parse}. */
  public HoursParser.Result parse(String text) {
    return read.computeIfAbsent(text, HoursParser::parse);
  }
}
