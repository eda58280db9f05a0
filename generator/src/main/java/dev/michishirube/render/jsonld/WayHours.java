package dev.michishirube.render.jsonld;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Location;
import dev.michishirube.model.ServiceTimes;
import dev.michishirube.model.Site;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What structured data says of the hours of a record's way of contact. */
public final class WayHours {
  private WayHours() {}

  /** Nothing is said of withheld ways and of records that are not told of. */
  public static OpeningHours of(Site site, Center center, Channel way) {
    if (way.hours() == null && way.routing() == null) {
      return new OpeningHours(List.of(), Set.of());
    }
    ServiceTimes times = site.hours().of(way, List.of()).orElse(null);
    Set<Unsaid> unsaid = EnumSet.noneOf(Unsaid.class);
    if (!way.bands().isEmpty()) {
      unsaid.add(Unsaid.BANDS);
    }
    if (times == null) {
      unsaid.add(Unsaid.BY_AREA);
      return new OpeningHours(List.of(), unsaid);
    }
    OpeningHours hours = OpeningHours.of(times, site.today());
    unsaid.addAll(hours.unsaid());
    if (!hasCarrier(site, center, way) && !hours.said().isEmpty()) {
      return new OpeningHours(List.of(), EnumSet.of(Unsaid.NO_CARRIER));
    }
    return new OpeningHours(hours.said(), unsaid);
  }

  /** Hours stand at a contact point or at a place. */
  private static boolean hasCarrier(Site site, Center center, Channel way) {
    Channel.Contact contact = way.contact();
    boolean called = contact.number() != null && contact.number().on(site.today()).isPresent();
    boolean written =
        way.type() == ChannelType.EMAIL
            && contact.address() != null
            && contact.address().on(site.today()).isPresent();
    return called || written || way.type() == ChannelType.IN_PERSON && isTold(center, site);
  }

  private static boolean isTold(Center center, Site site) {
    return center.location() instanceof Location.Public place
        && place.address() != null
        && place.address().on(site.today()).isPresent();
  }
}
