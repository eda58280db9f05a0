/** How names are read, in what order they come, and how known words are found in texts. */
@NullMarked
package dev.michishirube.model.reading;

import org.jspecify.annotations.NullMarked;
