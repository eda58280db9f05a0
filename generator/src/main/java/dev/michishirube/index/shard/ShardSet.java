package dev.michishirube.index.shard;

import java.util.List;

/**
 * All files of a search.
 *
 * @param version of their content: the name of the folder that they are put into
 * @param files the root first
 */
public record ShardSet(String version, List<ShardFile> files) {}
