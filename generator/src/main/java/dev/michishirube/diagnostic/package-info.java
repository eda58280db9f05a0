/** What a writer is told: rules, positions, findings and how they are printed. */
@NullMarked
package dev.michishirube.diagnostic;

import org.jspecify.annotations.NullMarked;
