/**
 * What a printable sheet says, in reading order, before anything is measured: the one source of the
 * PDF, of its page in HTML and of its plain text. Knows no points and no pages.
 */
@NullMarked
package dev.michishirube.render.sheet;

import org.jspecify.annotations.NullMarked;
