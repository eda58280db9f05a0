package dev.michishirube.index.lunr;

import java.util.List;

/**
 * What is indexed of one thing that can be found. Its ref is its place among the documents.
 *
 * @param tokens per field, in the order of the fields, its terms in the order of the text
 * @param boost what its scores are multiplied with; 0 counts as 1, as in lunr. Few different values
 *     make a small index, since postings are grouped by score
 */
public record Document(List<List<String>> tokens, double boost) {}
