package dev.michishirube.analysis;

import java.util.regex.Pattern;

/** Letters at the end of a query that an input method has not made kana yet: ひょうg. */
final class Pending {
  private static final Pattern LETTERS =
      Pattern.compile(
          "([\\u3041-\\u3096\\u30a1-\\u30fc])(?:[b-df-hj-np-tv-z]y?|[sct]h|ts|dh|[kg]w)$");

  private Pending() {}

  static String without(String folded) {
    return LETTERS.matcher(folded).replaceFirst("$1");
  }
}
