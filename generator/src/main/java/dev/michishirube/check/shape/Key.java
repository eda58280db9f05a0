package dev.michishirube.check.shape;

/**
 * One key of a mapping, as {@link Keys} declared it.
 *
 * @param name as the writer types it
 * @param description for the writer, in Japanese; editors show it
 */
public record Key<T>(String name, Shape<T> shape, boolean required, String description) {}
