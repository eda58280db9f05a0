package dev.michishirube.index.shard;

import java.nio.charset.StandardCharsets;

/**
 * A file of the search.
 *
 * @param name of letters and numbers that tell no term
 * @param text the script
 */
public record ShardFile(String name, String text) {
  /** What is written. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
