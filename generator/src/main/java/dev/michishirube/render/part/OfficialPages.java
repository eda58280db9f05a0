package dev.michishirube.render.part;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Organization;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Place;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the one who runs a desk says how to reach it. */
public final class OfficialPages {
  private OfficialPages() {}

  /**
   * The record's own official page, else that of its organization. A record that shows no way to
   * contact it leads to the municipality at least; null when even that is not known.
   */
  public static @Nullable String of(Center center, Site site) {
    String own = center.provider().officialUrl();
    if (own != null) {
      return own;
    }
    Optional<String> organization =
        Optional.ofNullable(center.provider().organization())
            .flatMap(site::organization)
            .map(Organization::url);
    return organization.orElseGet(() -> leadsNowhere(center) ? municipality(center, site) : null);
  }

  private static boolean leadsNowhere(Center center) {
    return center.lifecycle().status() == Center.Status.ACTIVE
        && (center.channels().isEmpty()
            || center.channels().stream().anyMatch(Channel::isWithheld));
  }

  private static @Nullable String municipality(Center center, Site site) {
    return center.area().codes().stream()
        .flatMap(code -> site.gazetteer().find(code).stream())
        .flatMap(place -> site.gazetteer().lineOf(place).stream())
        .map(Place::url)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
