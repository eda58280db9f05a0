/** What readers can find: every record, article, programme, word and place, as documents. */
@NullMarked
package dev.michishirube.index.document;

import org.jspecify.annotations.NullMarked;
