/** The faces of paper: which glyph stands for a character, how wide it is, and what has none. */
@NullMarked
package dev.michishirube.print.font;

import org.jspecify.annotations.NullMarked;
