package dev.michishirube.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a record may be shown on a day. What it drops is in no later stage, so no output
 * can have it.
 */
final class Visibility {
  /** From this many days before a change, the coming value is shown beside the present one. */
  private static final int DAYS_OF_NOTICE = 30;

  private final LocalDate today;

  Visibility(LocalDate today) {
    this.today = today;
  }

  /** The record as it may be shown; empty for a draft and outside its days. */
  Optional<Center> of(Center center) {
    Center.Lifecycle life = center.lifecycle();
    if (life.draft() || !withinDays(life.publicFrom(), life.publicUntil())) {
      return Optional.empty();
    }
    boolean active = life.status() == Center.Status.ACTIVE;
    return Optional.of(
        new Center(
            center.position(),
            center.identity(),
            life,
            center.subject(),
            center.provider(),
            center.area(),
            center.eligible(),
            center.terms(),
            center.services(),
            active ? center.channels().stream().map(this::shown).toList() : List.of(),
            center.closures(),
            center.ifNoAnswer(),
            center.refersTo(),
            active ? center.events() : List.of(),
            active ? shown(center.location()) : new Location.Unknown(),
            center.accessibility(),
            center.staff(),
            center.statistics(),
            shown(center.evidence())));
  }

  /** The article, unless it is a draft or its days are over. */
  Optional<Article> of(Article article) {
    boolean shown = !article.draft() && withinDays(article.published(), article.expires());
    return shown ? Optional.of(article) : Optional.empty();
  }

  private Channel shown(Channel channel) {
    boolean withheld = channel.isWithheld();
    Channel.Contact contact = channel.contact();
    return new Channel(
        channel.type(),
        channel.label(),
        withheld
            ? Channel.Contact.NONE
            : new Channel.Contact(
                current(contact.number()),
                contact.extension(),
                contact.url(),
                current(contact.address()),
                contact.place(),
                current(contact.department())),
        channel.withheldReason(),
        channel.toll(),
        channel.reachableFrom(),
        withheld ? null : channel.routing(),
        current(channel.hours()),
        channel.lastReception(),
        channel.bands(),
        channel.booking(),
        withheld ? List.of() : channel.formerNumbers(),
        channel.silent(),
        channel.responseTime(),
        channel.whatHappens(),
        channel.modes(),
        channel.languages(),
        channel.busyNote(),
        channel.note(),
        channel.overrides());
  }

  private Location shown(Location location) {
    return location instanceof Location.Public place
        ? new Location.Public(
            place.postalCode(),
            current(place.address()),
            place.building(),
            place.floor(),
            place.latitude(),
            place.longitude(),
            place.access())
        : location;
  }

  /** Sources that disagree may carry a withheld value: only the advice is kept. */
  private static Evidence shown(Evidence evidence) {
    List<Evidence.Conflict> conflicts =
        evidence.conflicts().stream()
            .map(c -> new Evidence.Conflict(c.field(), List.of(), c.advice()))
            .toList();
    return new Evidence(
        evidence.asOf(),
        evidence.confidence(),
        conflicts,
        evidence.sources(),
        evidence.assured(),
        evidence.acknowledged());
  }

  private <T> @Nullable Dated<T> current(@Nullable Dated<T> dated) {
    if (dated == null) {
      return null;
    }
    List<Dated.Period<T>> kept =
        dated.periods().stream()
            .filter(p -> p.until() == null || !p.until().isBefore(today))
            .filter(p -> p.from() == null || !p.from().isAfter(today.plusDays(DAYS_OF_NOTICE)))
            .toList();
    return kept.isEmpty() ? null : new Dated<>(kept);
  }

  private boolean withinDays(@Nullable PartialDate from, @Nullable PartialDate until) {
    return (from == null || !from.firstDay().isAfter(today))
        && (until == null || !until.lastDay().isBefore(today));
  }
}
