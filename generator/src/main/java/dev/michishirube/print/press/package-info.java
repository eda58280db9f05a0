/** From a sheet to its PDF: one layout a form, what stands on each page, and the writer. */
@NullMarked
package dev.michishirube.print.press;

import org.jspecify.annotations.NullMarked;
