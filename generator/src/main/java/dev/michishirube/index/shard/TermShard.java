package dev.michishirube.index.shard;

/**
 * A range of terms in one file.
 *
 * @param from what its terms are not less than; greater than all terms before it
 * @param longest length of its longest term, in UTF-16 units
 * @param latin whether a term in it has a letter from a to z; without one, no misspelt Latin word
 *     can mean a term of it
 */
record TermShard(String from, int longest, boolean latin, String text) {}
