/** The real lunr.js 2.3.9, run by GraalJS, as the referee of what a search must answer. */
@NullMarked
package dev.michishirube.index.referee;

import org.jspecify.annotations.NullMarked;
