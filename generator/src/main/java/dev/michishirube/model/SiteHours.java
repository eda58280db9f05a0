package dev.michishirube.model;

import dev.michishirube.model.geo.Place;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.service.LocalDays;
import dev.michishirube.time.service.ServiceHours;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * When the ways of contact of all records are open. Worked out once for a site: thousands of desks
 * keep the same few hundred hours. Immutable.
 */
public final class SiteHours {
  /** By identity: each way of a record is one object, and its fields are many. */
  private final Map<Channel, ServiceTimes> byWay = new IdentityHashMap<>();

  private final Map<Channel, Map<String, ServiceTimes>> byArea = new IdentityHashMap<>();
  private final Holidays holidays;
  private final CodeSpan span;

  /**
   * The hours of records.
   *
   * @param publicOffice whether an organization, by its id, is a public body
   * @param localDays days off of a record's place
   */
  SiteHours(
      List<Center> centers,
      Predicate<String> publicOffice,
      Function<Center, List<LocalDays>> localDays,
      Holidays holidays,
      LocalDate today) {
    this.holidays = holidays;
    this.span = CodeSpan.of(today);
    Map<ServiceHours, ServiceTimes> known = new HashMap<>();
    Function<ServiceHours, ServiceTimes> times =
        hours -> known.computeIfAbsent(hours, h -> new ServiceTimes(h, holidays, span));
    for (Center center : centers) {
      DeskTimes desk = new DeskTimes(center, publicOffice, localDays.apply(center));
      for (Channel channel : center.channels()) {
        ServiceHours hours = desk.of(channel);
        if (hours != null) {
          byWay.put(channel, times.apply(hours));
        }
        if (channel.routing() != null) {
          byArea.put(channel, inAreas(desk, channel, channel.routing(), times));
        }
      }
    }
  }

  private static Map<String, ServiceTimes> inAreas(
      DeskTimes desk,
      Channel channel,
      Channel.Routing routing,
      Function<ServiceHours, ServiceTimes> times) {
    Map<String, ServiceTimes> areas = new HashMap<>();
    for (Channel.AreaValues values : routing.byArea()) {
      ServiceHours hours = desk.of(channel, values.code());
      if (hours != null && values.available() != YesNo.NO) {
        areas.put(values.code(), times.apply(hours));
      }
    }
    return areas;
  }

  /** A public holiday. */
  public boolean isHoliday(LocalDate day) {
    return holidays.isHoliday(day);
  }

  /** The days of all codes. */
  public CodeSpan span() {
    return span;
  }

  /** When a way is open, wherever one is; empty when its hours are not known. */
  public Optional<ServiceTimes> of(Channel channel) {
    return Optional.ofNullable(byWay.get(channel));
  }

  /**
   * When a way is open for somebody in a place. Of a line that is routed by place, only the values
   * of the nearest level that has any hold; without them it is known only when the line answers day
   * and night everywhere.
   *
   * @param area the place, then the levels above it; empty for no place in particular
   */
  public Optional<ServiceTimes> of(Channel channel, List<Place> area) {
    Channel.Routing routing = channel.routing();
    if (routing == null) {
      return of(channel);
    }
    Channel.AreaValues here = routing.in(area);
    return here == null
        ? of(channel).filter(times -> times.hours().isAlways())
        : Optional.ofNullable(byArea.getOrDefault(channel, Map.of()).get(here.code()));
  }
}
