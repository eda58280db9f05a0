package dev.michishirube.index.shard;

import java.util.List;

/** The scripts that ask the written files, in {@code templates/assets/search}. */
public final class SearchScripts {
  /** In the order in which they must run; they may be joined to one file. */
  public static final List<String> INDEX =
      List.of("read.js", "expand.js", "evaluate.js", "index.js", "blocks.js");

  private SearchScripts() {}
}
