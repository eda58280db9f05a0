/** Holds every text of the guide to be our own: no sentence is taken from the source documents. */
@NullMarked
package dev.michishirube.ownwords;

import org.jspecify.annotations.NullMarked;
