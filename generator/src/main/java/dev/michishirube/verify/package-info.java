/** Checks on what was built: links, structure, and that no secret is in it. */
@NullMarked
package dev.michishirube.verify;

import org.jspecify.annotations.NullMarked;
