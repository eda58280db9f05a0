/** Hours, holidays and events; a leaf that knows no other stage. */
@NullMarked
package dev.michishirube.time;

import org.jspecify.annotations.NullMarked;
