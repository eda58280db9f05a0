package dev.michishirube.index.referee;

import java.util.List;

/**
 * What a search answered.
 *
 * @param hits best first
 * @param complete whether all files that it needed were there
 */
public record Answer(List<Hit> hits, boolean complete) {}
