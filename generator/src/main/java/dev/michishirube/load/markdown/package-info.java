/** Markdown text becomes commonmark's tree, with our own nodes in it and positions of the file. */
@NullMarked
package dev.michishirube.load.markdown;

import org.jspecify.annotations.NullMarked;
