package dev.michishirube.index;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.index.shard.ShardLookup;
import java.util.List;

/**
 * The search of a built site.
 *
 * @param shards the written files, to be asked
 * @param queries what they must answer
 */
public record BuiltSearch(List<Artifact> files, ShardLookup shards, List<SmokeQuery> queries) {
  public BuiltSearch {
    files = List.copyOf(files);
    queries = List.copyOf(queries);
  }
}
