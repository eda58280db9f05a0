package dev.michishirube.index.referee;

/**
 * A document that was found.
 *
 * @param document its ref, a number from 0
 */
public record Hit(int document, double score) {}
