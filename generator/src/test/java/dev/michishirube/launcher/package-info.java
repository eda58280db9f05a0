/** The launchers at the top of the repository, run as a person runs them. */
@NullMarked
package dev.michishirube.launcher;

import org.jspecify.annotations.NullMarked;
