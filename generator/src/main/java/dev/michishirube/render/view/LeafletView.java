package dev.michishirube.render.view;

import dev.michishirube.render.sheet.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leaflet on a screen.
 *
 * @param parts what it says
 * @param base what addresses of this site begin with; null when nobody knows
 * @param shortHref where its short address leads
 */
public record LeafletView(
    LeafletsView.Line files,
    List<Part> parts,
    String imprint,
    @Nullable String base,
    @Nullable String shortHref) {}
