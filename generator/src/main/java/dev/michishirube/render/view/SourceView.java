package dev.michishirube.render.view;

import org.jspecify.annotations.Nullable;

/** Where a fact comes from. */
public record SourceView(
    TextView label, @Nullable String url, @Nullable String date, @Nullable String licence) {}
