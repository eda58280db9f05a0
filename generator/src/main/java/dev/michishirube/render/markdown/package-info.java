/** Markdown trees become HTML that reads well in Japanese and with a screen reader. */
@NullMarked
package dev.michishirube.render.markdown;

import org.jspecify.annotations.NullMarked;
