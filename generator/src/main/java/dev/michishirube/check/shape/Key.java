package dev.michishirube.check.shape;

import org.jspecify.annotations.Nullable;

/**
 * One key of a mapping, as {@link Keys} declared it.
 *
 * @param name as the writer types it
 * @param standIn what reading goes on with when a required value is missing or wrong, so that the
 *     rest of the record is checked all the same; null when nothing sensible can stand in
 * @param description for the writer, in Japanese; editors show it
 */
public record Key<T>(
    String name, Shape<T> shape, boolean required, @Nullable T standIn, String description) {}
