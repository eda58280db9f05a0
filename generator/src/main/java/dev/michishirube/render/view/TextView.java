package dev.michishirube.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A text of a record.
 *
 * @param language its language where that differs from the page's, else null
 */
public record TextView(String text, @Nullable String language) {}
