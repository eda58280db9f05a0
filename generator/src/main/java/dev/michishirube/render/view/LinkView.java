package dev.michishirube.render.view;

import org.jspecify.annotations.Nullable;

/** A link, or a mere text where {@code href} is null. */
public record LinkView(String text, @Nullable String href) {}
