/** The commands that a person types: reads arguments, calls the build, prints what it says. */
@NullMarked
package dev.michishirube.cli;

import org.jspecify.annotations.NullMarked;
