/** Pages: typed views through FreeMarker templates, Markdown to HTML. */
@NullMarked
package dev.michishirube.render;

import org.jspecify.annotations.NullMarked;
