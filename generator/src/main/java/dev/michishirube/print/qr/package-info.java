/** QR codes (ISO/IEC 18004) as paths of a sheet. */
@NullMarked
package dev.michishirube.print.qr;

import org.jspecify.annotations.NullMarked;
