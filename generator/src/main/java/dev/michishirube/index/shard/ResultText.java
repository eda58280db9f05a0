package dev.michishirube.index.shard;

import java.util.List;

/** What is shown of some records: an array of a script. */
final class ResultText {
  /** Records of a file. */
  static final int RECORDS = 16;

  private ResultText() {}

  /** JSON is a script's value but for two line ends, which older scripts do not bear in strings. */
  static String of(List<String> results) {
    return "["
        + String.join(",\n", results).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
        + "]";
  }
}
