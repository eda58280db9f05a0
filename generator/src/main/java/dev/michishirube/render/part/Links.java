package dev.michishirube.render.part;

import dev.michishirube.plan.Route;

/** Relative links of one page, so that the site works under any sub-path and from a USB stick. */
public final class Links {
  private final String prefix;
  private final boolean offline;

  /**
   * @param offline spells out {@code index.html}, for pages opened from {@code file://}
   */
  public Links(Route from, boolean offline) {
    long depth = from.path().chars().filter(c -> c == '/').count() - 1;
    this.prefix = depth == 0 ? "./" : "../".repeat((int) depth);
    this.offline = offline;
  }

  private Links(String prefix) {
    this.prefix = prefix;
    this.offline = false;
  }

  /** Links that start from the path of the base URL, for the page served at any depth. */
  public static Links fromBase(String basePath) {
    return new Links(basePath);
  }

  /** What links begin with; the same for all pages of one depth. */
  public String prefix() {
    return prefix;
  }

  /** A link to a path of the site that begins with a slash: {@code /areas/tokyo/}. */
  public String to(String path) {
    String full = prefix + path.substring(1);
    return offline && full.endsWith("/") ? full + "index.html" : full;
  }
}
