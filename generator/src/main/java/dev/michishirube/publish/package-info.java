/** The last stage: the site is replaced whole or not at all. */
@NullMarked
package dev.michishirube.publish;

import org.jspecify.annotations.NullMarked;
