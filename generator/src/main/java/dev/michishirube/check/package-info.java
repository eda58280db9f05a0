/** Second stage: trees become typed records, and every mistake becomes a diagnostic. */
@NullMarked
package dev.michishirube.check;

import org.jspecify.annotations.NullMarked;
