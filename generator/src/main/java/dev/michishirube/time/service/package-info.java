/** When a desk is open, day by day: its hours, holidays, year end and single days together. */
@NullMarked
package dev.michishirube.time.service;

import org.jspecify.annotations.NullMarked;
