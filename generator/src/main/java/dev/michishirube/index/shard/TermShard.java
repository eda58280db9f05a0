package dev.michishirube.index.shard;

/**
 * A range of terms in one file.
 *
 * @param from what its terms are not less than; greater than all terms before it
 * @param longest length of its longest term, in UTF-16 units
 */
record TermShard(String from, int longest, String text) {}
