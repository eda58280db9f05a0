/** Calls the stages in order and times them. */
@NullMarked
package dev.michishirube.build;

import org.jspecify.annotations.NullMarked;
