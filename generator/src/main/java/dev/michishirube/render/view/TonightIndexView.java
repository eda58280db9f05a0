package dev.michishirube.render.view;

import java.util.List;

/**
 * The way to what is open tonight in each prefecture.
 *
 * @param until the last day that the lists hold for, in words
 * @param now the care cards
 */
public record TonightIndexView(
    String until, String untilIso, String now, List<AreasView.GroupView> regions) {}
