/**
 * The index in small files, so that a browser loads only what a query needs. Every file is a
 * classic script with one call, since that is what runs from a disk and under the strict policy.
 * The format is told in decision 0020; {@code templates/assets/search/read.js} reads it.
 */
@NullMarked
package dev.michishirube.index.shard;

import org.jspecify.annotations.NullMarked;
