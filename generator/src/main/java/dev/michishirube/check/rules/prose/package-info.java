/**
 * Rules over what people wrote in sentences: the Markdown of articles and the free texts of
 * records. One idea a file; {@link dev.michishirube.check.rules.prose.ProseRules} lists them.
 */
@NullMarked
package dev.michishirube.check.rules.prose;

import org.jspecify.annotations.NullMarked;
