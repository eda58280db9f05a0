/** Whole small sites in, output out: what readers get for what writers wrote. */
@NullMarked
package dev.michishirube.site;

import org.jspecify.annotations.NullMarked;
