/** Readings above the words of a sheet. */
@NullMarked
package dev.michishirube.render.sheet.furigana;

import org.jspecify.annotations.NullMarked;
