package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param html the body, already rendered and safe
 */
public record ArticleView(
    String title,
    String html,
    List<LinkView> contents,
    List<LinkView> topics,
    @Nullable String author,
    @Nullable TextView supervisedBy,
    @Nullable String published,
    @Nullable String reviewed,
    @Nullable String reviewDue,
    List<SourceView> sources) {}
