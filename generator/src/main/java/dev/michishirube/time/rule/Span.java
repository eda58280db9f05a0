package dev.michishirube.time.rule;

/**
 * A span of the clock.
 *
 * @param from minutes from midnight, below 24 hours
 * @param to minutes from the same midnight, beyond 24 hours when it ends next morning
 */
public record Span(int from, int to) {}
