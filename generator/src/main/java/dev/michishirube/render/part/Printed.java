package dev.michishirube.render.part;

/**
 * What is known of a leaflet once it was drawn.
 *
 * @param pages how many
 * @param bytes size of the PDF
 */
public record Printed(int pages, int bytes) {}
