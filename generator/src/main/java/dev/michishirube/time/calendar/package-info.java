/** Public holidays of Japan: the announced table, and the law where nothing is announced yet. */
@NullMarked
package dev.michishirube.time.calendar;

import org.jspecify.annotations.NullMarked;
