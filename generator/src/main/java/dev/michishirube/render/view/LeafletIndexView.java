package dev.michishirube.render.view;

import java.util.List;

/**
 * Where to find leaflets.
 *
 * @param elsewhere those of no prefecture
 */
public record LeafletIndexView(List<CountedLink> prefectures, LeafletsView elsewhere) {}
