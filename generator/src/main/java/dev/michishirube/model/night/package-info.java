/** What is open in the nights ahead, and by day when offices are closed. */
@NullMarked
package dev.michishirube.model.night;

import org.jspecify.annotations.NullMarked;
