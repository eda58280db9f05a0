package dev.michishirube.render;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.render.view.PageView;
import java.util.SortedSet;

/**
 * A page with all that it was made from: the same view and the same templates give the same bytes,
 * so that whoever keeps both may leave the page as it is.
 *
 * @param templates the closure: names of every template that took part
 */
public record RenderedPage(Artifact.Page page, PageView<?> view, SortedSet<String> templates) {}
