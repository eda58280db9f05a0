/** The commands, where a whole site would tell less. */
@NullMarked
package dev.michishirube.cli;

import org.jspecify.annotations.NullMarked;
