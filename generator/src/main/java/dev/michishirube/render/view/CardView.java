package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record in a list.
 *
 * @param place whom it serves, in words
 * @param status a word when it is not active
 * @param address where one may be told to go; null when it is unknown or not for everybody
 */
public record CardView(
    TextView name,
    @Nullable String href,
    String kind,
    String place,
    @Nullable String status,
    List<ChannelView> channels,
    @Nullable String officialUrl,
    @Nullable String address) {}
