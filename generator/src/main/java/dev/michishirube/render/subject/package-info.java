/** One class for each kind of page: from records to its view. */
@NullMarked
package dev.michishirube.render.subject;

import org.jspecify.annotations.NullMarked;
