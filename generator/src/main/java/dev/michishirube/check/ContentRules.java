package dev.michishirube.check;

import dev.michishirube.check.rules.prose.ProseChecks;
import java.util.List;

/** All rules over typed content, in the order in which they run. */
public final class ContentRules {
  public static final List<ContentRule> ALL = List.of(new ProseChecks());

  private ContentRules() {}
}
