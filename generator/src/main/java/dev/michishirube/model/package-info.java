/** Immutable records, and the {@code Site} that holds only what may be shown. */
@NullMarked
package dev.michishirube.model;

import org.jspecify.annotations.NullMarked;
