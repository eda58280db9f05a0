/**
 * A sheet whose every mark has its place: what the layout gives and the PDF writer takes. Lengths
 * are PDF points (1/72 inch) from the upper left corner of the page, down.
 */
@NullMarked
package dev.michishirube.print.page;

import org.jspecify.annotations.NullMarked;
