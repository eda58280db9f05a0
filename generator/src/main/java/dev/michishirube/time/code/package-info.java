/** Thirteen months of open and closed in a line of text that a small script reads. */
@NullMarked
package dev.michishirube.time.code;

import org.jspecify.annotations.NullMarked;
