package dev.michishirube.check;

import java.util.Map;

/** Rules that need more than files that git can hold; the value is the test that shows each. */
final class ShownElsewhere {
  static final Map<String, String> RULES = Map.of();

  private ShownElsewhere() {}
}
