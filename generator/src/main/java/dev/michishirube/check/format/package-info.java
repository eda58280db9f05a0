/** How each kind of file is written: one declaration a kind, read from the bottom up. */
@NullMarked
package dev.michishirube.check.format;

import org.jspecify.annotations.NullMarked;
