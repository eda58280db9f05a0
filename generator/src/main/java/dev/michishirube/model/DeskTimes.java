package dev.michishirube.model;

import dev.michishirube.time.Hours;
import dev.michishirube.time.service.LocalDays;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.YearEnd;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers all that a record says of when its ways of contact are open. Each way has its own hours;
 * year end and single days are those of the desk.
 *
 * @param publicOffice whether an organization, by its id, is a public body
 * @param localDays days off of the desk's place
 */
public record DeskTimes(Center center, Predicate<String> publicOffice, List<LocalDays> localDays) {
  private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2}):([0-9]{2})");

  public DeskTimes {
    localDays = List.copyOf(localDays);
  }

  /** When the way of contact is open; null when its hours are not known. */
  public @Nullable ServiceHours of(Channel channel) {
    Dated<Hours> hours = channel.hours();
    if (hours == null) {
      return null;
    }
    List<ServiceHours.Phase> phases =
        hours.periods().stream()
            .map(p -> new ServiceHours.Phase(p.value(), p.from(), p.until()))
            .toList();
    return with(phases, minutes(channel.lastReception()));
  }

  /**
   * The same in one area of a routed line; null when the area's hours are not known. Another area's
   * hours, or those of the line as a whole, never stand in for them.
   *
   * @param area its code
   */
  public @Nullable ServiceHours of(Channel channel, String area) {
    Channel.Routing routing = channel.routing();
    if (routing == null) {
      return of(channel);
    }
    return routing.byArea().stream()
        .filter(values -> values.code().equals(area))
        .map(Channel.AreaValues::hours)
        .filter(hours -> hours != null)
        .findFirst()
        .map(hours -> always(hours, channel.lastReception()))
        .orElse(null);
  }

  /** When bookings are taken; null when the record does not say. */
  public @Nullable ServiceHours booking(Channel channel) {
    Booking booking = channel.booking();
    Hours hours = booking == null ? null : booking.hours();
    return hours == null ? null : always(hours, null);
  }

  private ServiceHours always(Hours hours, @Nullable String lastReception) {
    return with(List.of(new ServiceHours.Phase(hours, null, null)), minutes(lastReception));
  }

  private ServiceHours with(List<ServiceHours.Phase> phases, @Nullable Integer lastReception) {
    Closures closures = center.closures();
    return new ServiceHours(
        phases,
        yearEnd(closures),
        closures.exceptions().stream()
            .map(e -> new ServiceHours.SingleDay(e.date(), e.closed(), e.hours(), e.note()))
            .toList(),
        localDays,
        isPublicOffice(),
        lastReception);
  }

  private boolean isPublicOffice() {
    return isPublicOffice(center, publicOffice);
  }

  /** Run by a public body, and by nobody else for it. */
  static boolean isPublicOffice(Center center, Predicate<String> publicOffice) {
    Center.Provider provider = center.provider();
    String organization = provider.organization();
    return organization != null
        && publicOffice.test(organization)
        && provider.roles().stream()
            .filter(role -> isOperator(role.part()))
            .allMatch(role -> publicOffice.test(role.organization()));
  }

  private static boolean isOperator(Role.Part part) {
    return part == Role.Part.OPERATOR || part == Role.Part.CONTRACTOR;
  }

  /** What the record says of the days around New Year. */
  public static YearEnd yearEnd(Closures closures) {
    return switch (closures.yearEnd()) {
      case Closures.YearEnd.Closed closed -> closed(closed);
      case Closures.YearEnd.Open open -> new YearEnd.Open();
      case Closures.YearEnd.Unknown unknown -> new YearEnd.Unknown();
    };
  }

  private static YearEnd closed(Closures.YearEnd.Closed closed) {
    try {
      MonthDay from = MonthDay.parse("--" + closed.from());
      return new YearEnd.Closed(new YearEnd.Span(from, MonthDay.parse("--" + closed.to())));
    } catch (DateTimeException e) {
      // The format refuses such days; whoever built the record otherwise gets no guess.
      return new YearEnd.Unknown();
    }
  }

  static @Nullable Integer minutes(@Nullable String clock) {
    Matcher time = CLOCK.matcher(clock == null ? "" : clock);
    return time.matches()
        ? Integer.valueOf(Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)))
        : null;
  }
}
