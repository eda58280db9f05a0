/** Asks a built site what a reader's browser would answer, through the scripts of the site. */
@NullMarked
package dev.michishirube.index.asked;

import org.jspecify.annotations.NullMarked;
