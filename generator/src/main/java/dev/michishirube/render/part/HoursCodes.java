package dev.michishirube.render.part;

import dev.michishirube.model.Channel;
import dev.michishirube.model.ServiceTimes;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes of hours that pages carry for their script. The script may show the days after {@link
 * #from} up to the code's last; the first is there for the night that ends on the morning of the
 * site's own day.
 */
public final class HoursCodes {
  private final Site site;

  public HoursCodes(Site site) {
    this.site = site;
  }

  /** The first day of all codes of the site, the day before the site's own, as ISO 8601. */
  public String from() {
    return site.hours().span().from().toString();
  }

  /**
   * The code of a way of contact; null when nothing of its hours is computed, and when the way is
   * not shown.
   *
   * @param area as in {@link dev.michishirube.model.SiteHours#of(Channel, List)}
   */
  public @Nullable String of(Channel channel, List<Place> area) {
    return channel.isWithheld()
        ? null
        : site.hours().of(channel, area).flatMap(ServiceTimes::code).orElse(null);
  }
}
