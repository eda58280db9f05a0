/** What our Markdown has beyond CommonMark: nodes for directives, alerts and quotations. */
@NullMarked
package dev.michishirube.model.markdown;

import org.jspecify.annotations.NullMarked;
