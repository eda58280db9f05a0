package dev.michishirube.render.view;

/**
 * What every template gets.
 *
 * @param frame what stands around the content
 * @param body the view of the page's own template
 */
public record PageView<T>(Frame frame, T body) {}
