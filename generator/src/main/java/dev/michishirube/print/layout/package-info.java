/**
 * From blocks to places. Each block is measured into {@link dev.michishirube.print.layout.Slab}s,
 * pieces that are never parted; slabs are then filled into the regions of the pages. Nothing is
 * drawn before everything is measured, so that a sheet that does not fit is known in time.
 */
@NullMarked
package dev.michishirube.print.layout;

import org.jspecify.annotations.NullMarked;
