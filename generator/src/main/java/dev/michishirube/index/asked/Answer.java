package dev.michishirube.index.asked;

import java.util.List;

/**
 * What a site answers.
 *
 * @param relaxation {@code none} when all was found that was asked for; else what was left out
 * @param crisis the care card would come first
 * @param complete false when a part of the index could not be read
 * @param results best first, as many as were asked for
 * @param found how many there are
 */
public record Answer(
    String relaxation, boolean crisis, boolean complete, List<Result> results, int found) {
  public Answer {
    results = List.copyOf(results);
  }

  /** True when nothing was found, or only something else than was asked for. */
  public boolean isWeak() {
    return results.isEmpty() || !relaxation.equals("none");
  }

  /**
   * One result.
   *
   * @param address from the root of the site, such as {@code centers/yorisoi/}
   * @param kind what it is, in a word
   * @param place whom it serves; empty when it is for everybody
   */
  public record Result(String address, String name, String kind, String place, double score) {}
}
