/**
 * From text to the terms of the search index, and from a query to clauses; a leaf that knows no
 * other stage. {@code templates/assets/search/analyse.js} is its twin and gives the same terms.
 */
@NullMarked
package dev.michishirube.analysis;

import org.jspecify.annotations.NullMarked;
