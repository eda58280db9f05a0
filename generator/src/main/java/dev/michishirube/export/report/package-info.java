/** What exports leave out, for whoever takes the data over. */
@NullMarked
package dev.michishirube.export.report;

import org.jspecify.annotations.NullMarked;
