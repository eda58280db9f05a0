/**
 * Reads opening hours from the Japanese sentences in which offices publish them. Nothing is
 * guessed: words that are not known make the whole text unreadable.
 */
@NullMarked
package dev.michishirube.time.text;

import org.jspecify.annotations.NullMarked;
