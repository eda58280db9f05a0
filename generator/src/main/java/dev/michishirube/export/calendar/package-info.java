/** Calendars (RFC 5545) of events. */
@NullMarked
package dev.michishirube.export.calendar;

import org.jspecify.annotations.NullMarked;
