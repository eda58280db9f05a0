package dev.michishirube.check.rules.prose;

import dev.michishirube.model.markdown.Directive;
import java.util.List;
import org.commonmark.node.Link;
import org.jspecify.annotations.Nullable;

/**
 * A heading with what stands under it, up to the next heading of any level.
 *
 * @param title null before the first heading
 * @param level 1–6; 0 before the first heading
 */
record Section(
    @Nullable Passage title,
    int level,
    List<Passage> passages,
    List<Directive> directives,
    List<Link> links) {}
