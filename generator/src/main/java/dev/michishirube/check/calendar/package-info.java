/** The table of public holidays that the content folder may bring. */
@NullMarked
package dev.michishirube.check.calendar;

import org.jspecify.annotations.NullMarked;
