/** Sheets as plain text: to be read aloud, turned into braille, sent by mail. */
@NullMarked
package dev.michishirube.print.text;

import org.jspecify.annotations.NullMarked;
