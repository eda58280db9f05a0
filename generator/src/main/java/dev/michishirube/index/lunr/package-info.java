/**
 * The builder of lunr 2.3.9 (MIT licence, Oliver Nightingale) once more in Java: the same terms,
 * the same statistics and the same scores to the bit, in linear time and little memory.
 */
@NullMarked
package dev.michishirube.index.lunr;

import org.jspecify.annotations.NullMarked;
