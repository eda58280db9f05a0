/** Dates of what takes place again and again, as far as its rule and a calendar settle them. */
@NullMarked
package dev.michishirube.time.series;

import org.jspecify.annotations.NullMarked;
