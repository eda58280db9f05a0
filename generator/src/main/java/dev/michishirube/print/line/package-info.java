/** Where a line of Japanese may end: from ICU, held back by what a reader must find whole. */
@NullMarked
package dev.michishirube.print.line;

import org.jspecify.annotations.NullMarked;
