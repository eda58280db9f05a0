/**
 * The search: what is found, and the files in which a browser finds it. {@code lunr} builds the
 * index, {@code shard} writes it in pieces, {@code referee} asks the real lunr.
 */
@NullMarked
package dev.michishirube.index;

import org.jspecify.annotations.NullMarked;
