/** Rules over records that are already typed: one idea a file. */
@NullMarked
package dev.michishirube.check.rules;

import org.jspecify.annotations.NullMarked;
