/** Pages put on larger sheets so that folding them gives a booklet. */
@NullMarked
package dev.michishirube.print.imposition;

import org.jspecify.annotations.NullMarked;
