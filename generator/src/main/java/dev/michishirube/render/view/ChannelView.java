package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of contact.
 *
 * @param type wire name: {@code phone}
 * @param contact what to dial or write to, as shown; null when there is nothing to show
 * @param href {@code tel:}, {@code mailto:} or an address; null when there is nothing to open
 * @param withheld why the contact is not shown; null when it is
 * @param brief hours and who pays, as short as a list needs it
 * @param code when it is open, for the script; null when that is not computed
 * @param facts hours, cost, booking and what else is known of this way
 */
public record ChannelView(
    String type,
    String typeName,
    @Nullable TextView label,
    @Nullable String contact,
    @Nullable String href,
    @Nullable String extension,
    @Nullable TextView withheld,
    List<TextView> brief,
    @Nullable String code,
    List<FactView> facts) {}
