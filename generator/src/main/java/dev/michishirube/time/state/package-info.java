/** Whether a desk is open at a moment, and when it will be. */
@NullMarked
package dev.michishirube.time.state;

import org.jspecify.annotations.NullMarked;
