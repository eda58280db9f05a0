package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Eligibility;
import dev.michishirube.model.Location;
import dev.michishirube.model.Organization;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.render.jsonld.Json;
import dev.michishirube.render.jsonld.Thing;
import dev.michishirube.render.jsonld.WayHours;
import dev.michishirube.render.part.AreaWords;
import dev.michishirube.render.part.PageContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record for search engines: the service, its contact points, its dated events. Only what a
 * reader of the page sees; nothing of records that are not active or at risk, and no place but a
 * public one.
 */
final class CenterData {
  /** Kinds that are run by others than the state, where no organization says who runs them. */
  private static final Set<CenterKind> CIVIL =
      EnumSet.of(
          CenterKind.NPO,
          CenterKind.PEER_GROUP,
          CenterKind.FAMILY_GROUP,
          CenterKind.CRISIS_LINE,
          CenterKind.SNS_LINE,
          CenterKind.FOOD_SUPPORT,
          CenterKind.PORTAL,
          CenterKind.OTHER);

  private final PageContext page;
  private final Center center;

  CenterData(PageContext page, Center center) {
    this.page = page;
    this.center = center;
  }

  List<Thing> things() {
    boolean active = center.lifecycle().status() == Center.Status.ACTIVE;
    if (!active || center.subject().atRisk()) {
      return List.of();
    }
    List<Thing> things = new ArrayList<>();
    things.add(service());
    things.addAll(new EventData(page).of(center.events(), place()));
    return things;
  }

  private Thing service() {
    Optional<Organization> runner = runner();
    boolean official =
        runner.map(Organization::isPublicBody).orElse(!CIVIL.contains(center.identity().kind()));
    return Thing.of(official ? "GovernmentService" : "Service")
        .with("name", page.nameOf(center).whole())
        .with("alternateName", texts(center.identity().alternateNames()))
        .with("serviceType", page.words().of("kind", center.identity().kind()))
        .with("url", page.address().orElse(null))
        .with("areaServed", area())
        .with("provider", runner.map(this::organization).map(List::of).orElse(List.of()))
        .with("audience", audience())
        .with("availableChannel", channels());
  }

  private Optional<Organization> runner() {
    String id = center.provider().organization();
    return id == null ? Optional.empty() : page.site().organization(id);
  }

  private Thing organization(Organization organization) {
    return Thing.of(organization.isPublicBody() ? "GovernmentOrganization" : "Organization")
        .with("name", organization.name());
  }

  private List<Thing> area() {
    String words = AreaWords.of(center.area(), page);
    boolean national = center.area().scope() == ServiceArea.Scope.NATIONAL;
    return words.isEmpty()
        ? List.of()
        : List.of(
            Thing.of(national ? "Country" : "AdministrativeArea")
                .with("name", national ? "JP" : words));
  }

  private List<Thing> audience() {
    Eligibility eligible = center.eligible();
    String gender =
        switch (eligible.gender()) {
          case WOMEN -> "female";
          case MEN -> "male";
          case ANY, UNKNOWN -> null;
        };
    Thing audience =
        number(
                number(Thing.of("PeopleAudience"), "requiredMinAge", eligible.ageMin()),
                "requiredMaxAge",
                eligible.ageMax())
            .with("requiredGender", gender);
    return audience.members().size() > 1 ? List.of(audience) : List.of();
  }

  private static Thing number(Thing thing, String key, @Nullable Integer value) {
    return value == null ? thing : thing.with(key, new Json.Number(value.toString()));
  }

  private List<Thing> channels() {
    return center.channels().stream().map(this::channel).flatMap(Optional::stream).toList();
  }

  private Optional<Thing> channel(Channel channel) {
    Thing thing =
        Thing.of("ServiceChannel").with("name", page.words().of("channel", channel.type()));
    int empty = thing.members().size();
    thing =
        thing
            .with("servicePhone", contactPoint(channel))
            .with("serviceUrl", channel.contact().url())
            .with(
                "serviceLocation",
                channel.type() == ChannelType.IN_PERSON ? place(channel) : List.<Thing>of());
    return thing.members().size() > empty ? Optional.of(thing) : Optional.empty();
  }

  private List<Thing> contactPoint(Channel channel) {
    String number = page.today(channel.contact().number());
    String address = page.today(channel.contact().address());
    boolean fax = channel.type() == ChannelType.FAX;
    Thing point =
        Thing.of("ContactPoint")
            .with("telephone", fax ? null : number)
            .with("faxNumber", fax ? number : null)
            .with("email", channel.type() == ChannelType.EMAIL ? address : null);
    if (point.members().size() == 1) {
      return List.of();
    }
    boolean free = number != null && channel.toll() == Channel.Toll.FREE;
    return List.of(
        point
            .with("contactType", page.words().of("channel", channel.type()))
            .with("contactOption", free ? "https://schema.org/TollFree" : null)
            .with(
                "availableLanguage",
                texts(channel.languages().stream().map(Channel.Language::code).toList()))
            .with("hoursAvailable", hours(channel)));
  }

  private List<Thing> hours(Channel channel) {
    return WayHours.of(page.site(), center, channel).said();
  }

  /** The place with the hours at which people may come. */
  private List<Thing> place(Channel channel) {
    return place().stream()
        .map(place -> place.with("openingHoursSpecification", hours(channel)))
        .toList();
  }

  /** The place, when the record lets it be told. */
  private List<Thing> place() {
    if (!(center.location() instanceof Location.Public shown)) {
      return List.of();
    }
    String address =
        Stream.of(page.today(shown.address()), shown.building(), shown.floor())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    if (address.isEmpty()) {
      return List.of();
    }
    Thing place =
        Thing.of("Place")
            .with(
                "address",
                Thing.of("PostalAddress")
                    .with("addressCountry", "JP")
                    .with("postalCode", shown.postalCode())
                    .with("streetAddress", address));
    BigDecimal latitude = shown.latitude();
    BigDecimal longitude = shown.longitude();
    if (latitude == null || longitude == null) {
      return List.of(place);
    }
    Thing geo =
        Thing.of("GeoCoordinates")
            .with("latitude", new Json.Number(latitude.toPlainString()))
            .with("longitude", new Json.Number(longitude.toPlainString()));
    return List.of(place.with("geo", geo));
  }

  private static List<Json> texts(List<String> values) {
    return values.stream().map(v -> (Json) new Json.Text(v)).toList();
  }
}
