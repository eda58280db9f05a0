/** Draws leaflets: what a sheet says becomes pages with measures, and those become a PDF. */
@NullMarked
package dev.michishirube.print;

import org.jspecify.annotations.NullMarked;
