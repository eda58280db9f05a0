/** What templates get to see: small records of text that is already formatted. */
@NullMarked
package dev.michishirube.render.view;

import org.jspecify.annotations.NullMarked;
