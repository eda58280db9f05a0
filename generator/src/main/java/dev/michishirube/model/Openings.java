package dev.michishirube.model;

import dev.michishirube.model.geo.Place;
import dev.michishirube.time.Hours;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which desks can be reached at night and on days off. Thousands of desks keep the same few dozen
 * hours, so each is worked out once. Safe to share between threads.
 */
public final class Openings {
  private final LocalDate today;
  private final Map<Key, OpeningFacts> known = new ConcurrentHashMap<>();

  Openings(LocalDate today) {
    this.today = today;
  }

  /** Of all ways of contact of a record together, wherever one is. */
  public OpeningFacts of(Center center) {
    return center.channels().stream()
        .map(this::of)
        .reduce(OpeningFacts::or)
        .orElse(OpeningFacts.UNKNOWN);
  }

  /** Of a way of contact, wherever one is. */
  public OpeningFacts of(Channel channel) {
    return of(channel, List.of());
  }

  /**
   * Of a way of contact in one place. A line that is routed by place has the values of the place
   * alone, unless it answers day and night wherever one calls from.
   *
   * @param line the place, then the levels above it
   */
  public OpeningFacts of(Channel channel, List<Place> line) {
    OpeningFacts own = of(channel.hours(), channel.lastReception());
    Channel.Routing routing = channel.routing();
    if (routing == null) {
      return own;
    }
    Channel.AreaValues here = routing.in(line);
    if (here != null && here.available() == YesNo.NO) {
      return OpeningFacts.NONE;
    }
    Hours hours = here == null ? null : here.hours();
    if (hours != null) {
      return of(hours, channel.lastReception());
    }
    return own.always() ? own : OpeningFacts.UNKNOWN;
  }

  private OpeningFacts of(@Nullable Dated<Hours> hours, @Nullable String lastReception) {
    return hours == null
        ? OpeningFacts.UNKNOWN
        : hours.on(today).map(h -> of(h, lastReception)).orElse(OpeningFacts.UNKNOWN);
  }

  private OpeningFacts of(Hours hours, @Nullable String lastReception) {
    if (!(hours instanceof Hours.Spec spec) || spec.certainty() != Hours.Certainty.EXACT) {
      return OpeningFacts.UNKNOWN;
    }
    return known.computeIfAbsent(
        new Key(spec.spec(), lastReception),
        key -> OpeningFacts.of(hours, DeskTimes.minutes(lastReception)));
  }

  private record Key(String spec, @Nullable String lastReception) {}
}
