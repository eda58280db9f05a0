package dev.michishirube.render.view;

import org.jspecify.annotations.Nullable;

/** Who answers for the guide, and how to tell them of a mistake. */
public record PublisherView(
    String name,
    @Nullable String department,
    @Nullable String phone,
    @Nullable String phoneHref,
    @Nullable String email,
    @Nullable String url) {}
