/** Hours as sentences, in words that a tired person understands. */
@NullMarked
package dev.michishirube.time.words;

import org.jspecify.annotations.NullMarked;
