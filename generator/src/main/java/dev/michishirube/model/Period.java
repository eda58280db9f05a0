package dev.michishirube.model;

import org.jspecify.annotations.Nullable;

/** From a date to a date, both inclusive; null means open. */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {}
