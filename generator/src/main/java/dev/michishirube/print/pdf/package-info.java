/**
 * Writes sheets as PDF/UA-1 and PDF/A-2a with PDFBox's object model: {@link
 * dev.michishirube.print.pdf.PdfWriter} is the way in. The same sheets give the same bytes
 * (decision 0025).
 */
@NullMarked
package dev.michishirube.print.pdf;

import org.jspecify.annotations.NullMarked;
