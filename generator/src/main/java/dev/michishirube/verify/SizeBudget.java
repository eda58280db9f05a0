package dev.michishirube.verify;

/**
 * How much a reader with a poor signal must load, before compression. A first visit is to cost at
 * most 40 KB compressed; our HTML shrinks to about a seventh, style sheets and scripts to a fourth.
 */
public final class SizeBudget {
  /** A page's HTML, in bytes. */
  public static final int PAGE = 200_000;

  /** The style sheets and scripts that a page loads, in bytes. */
  public static final int STYLES_AND_SCRIPTS = 60_000;

  private SizeBudget() {}
}
