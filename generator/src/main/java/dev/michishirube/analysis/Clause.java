package dev.michishirube.analysis;

import java.util.List;

/**
 * A clause of a query, as lunr has them.
 *
 * @param term a term of the index; {@code *} at its end stands for any ending
 * @param editDistance how many letters may be wrong, 0 to 2
 * @param fields in which fields; empty for all
 */
public record Clause(
    String term, Presence presence, double boost, int editDistance, List<String> fields) {}
