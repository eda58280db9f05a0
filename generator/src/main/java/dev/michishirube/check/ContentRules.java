package dev.michishirube.check;

import java.util.List;

/** All rules over typed content, in the order in which they run. */
public final class ContentRules {
  public static final List<ContentRule> ALL = List.of();

  private ContentRules() {}
}
