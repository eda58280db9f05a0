/** The 50音 index: all that can be looked up by its reading, in lists short enough for one page. */
@NullMarked
package dev.michishirube.model.kana;

import org.jspecify.annotations.NullMarked;
