package dev.michishirube.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Decides what of a record may be shown on a day. What it drops is in no later stage, so no output
 * can have it.
 */
final class Visibility {
  private final Validity days;

  Visibility(LocalDate today) {
    this.days = new Validity(today);
  }

  /** The record as it may be shown; empty for a draft and outside its days. */
  Optional<Center> of(Center center) {
    Center.Lifecycle life = center.lifecycle();
    if (life.draft() || !days.within(life.publicFrom(), life.publicUntil())) {
      return Optional.empty();
    }
    boolean active = life.status() == Center.Status.ACTIVE;
    boolean told = isPlaceTold(center.location());
    return Optional.of(
        new Center(
            center.position(),
            shown(center.identity()),
            life,
            center.subject(),
            shown(center.provider(), told),
            center.area(),
            center.eligible(),
            shown(center.terms()),
            center.services(),
            active ? center.channels().stream().map(c -> shown(c, told)).toList() : List.of(),
            center.closures(),
            center.ifNoAnswer(),
            center.refersTo(),
            active ? center.events().stream().map(e -> shown(e, told)).toList() : List.of(),
            active ? shown(center.location()) : new Location.Unknown(),
            center.accessibility(),
            center.staff(),
            center.statistics(),
            shown(center.evidence())));
  }

  /** False where the record hides its place: then nothing else of it may tell the place either. */
  private static boolean isPlaceTold(Location location) {
    return switch (location) {
      case Location.Public place -> true;
      case Location.Unknown unknown -> true;
      case Location.AreaOnly areaOnly -> false;
      case Location.OnContact onContact -> false;
      case Location.Secret secret -> false;
    };
  }

  /** The article, unless it is a draft or its days are over. */
  Optional<Article> of(Article article) {
    boolean shown = !article.draft() && days.within(article.published(), article.expires());
    return shown ? Optional.of(article) : Optional.empty();
  }

  /**
   * The programme without amounts of years that have passed. One that nobody can apply for today
   * keeps no way to do it.
   */
  Program of(Program program) {
    boolean active =
        program.status() == Center.Status.ACTIVE
            && (program.period() == null
                || days.within(program.period().from(), program.period().to()));
    List<Program.Amount> amounts =
        program.amounts().stream()
            .filter(a -> active && a.fiscalYear() >= days.fiscalYear())
            .toList();
    return new Program(
        program.position(),
        program.id(),
        program.name(),
        program.formerNames(),
        program.kind(),
        program.law(),
        program.forWhom(),
        program.gives(),
        amounts,
        program.notWith(),
        active ? program.how() : null,
        active ? program.papers() : List.of(),
        active ? program.deadline() : null,
        active ? program.paidMonths() : List.of(),
        active ? program.applyAt() : List.of(),
        active ? program.applyTo() : null,
        program.area(),
        program.topics(),
        program.status(),
        program.period(),
        program.officialUrl(),
        program.note(),
        program.sources());
  }

  private Channel shown(Channel channel, boolean placeTold) {
    boolean withheld = channel.isWithheld();
    Channel.Contact contact = channel.contact();
    return new Channel(
        channel.type(),
        channel.label(),
        withheld
            ? Channel.Contact.NONE
            : new Channel.Contact(
                days.current(contact.number()),
                contact.extension(),
                contact.url(),
                days.current(contact.address()),
                placeTold ? contact.place() : null,
                days.current(contact.department())),
        channel.withheldReason(),
        channel.toll(),
        channel.reachableFrom(),
        withheld ? null : channel.routing(),
        days.ofCodes(channel.hours()),
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
        shown(channel.overrides()));
  }

  private Channel.Overrides shown(Channel.Overrides overrides) {
    return new Channel.Overrides(
        overrides.area(),
        overrides.eligible(),
        days.current(overrides.fee()),
        overrides.anonymity(),
        overrides.accessibility());
  }

  private Center.Identity shown(Center.Identity identity) {
    return new Center.Identity(
        identity.id(),
        identity.formerIds(),
        identity.slug(),
        identity.formerSlugs(),
        identity.kind(),
        days.currentOrLast(identity.name()),
        identity.nameKana(),
        identity.alternateNames(),
        identity.formerNames());
  }

  private Center.Provider shown(Center.Provider provider, boolean placeTold) {
    return new Center.Provider(
        provider.organization(),
        days.current(provider.department()),
        placeTold ? provider.counter() : null,
        provider.officialUrl(),
        provider.roles());
  }

  private Terms shown(Terms terms) {
    return new Terms(
        terms.anonymity(),
        terms.familyOnly(),
        terms.askedFor(),
        terms.notAsked(),
        terms.okTo(),
        terms.whatHappens(),
        days.current(terms.fee()),
        terms.confidentiality(),
        terms.recordsKept(),
        terms.sharingNeedsConsent(),
        terms.canChangeCounselor());
  }

  private Event shown(Event event, boolean placeTold) {
    return new Event(
        event.id(),
        event.name(),
        event.rules(),
        event.onHoliday(),
        event.occurrences().stream()
            .map(o -> placeTold ? o : new Event.Occurrence(o.date(), o.from(), o.to(), null))
            .toList(),
        event.cancelled(),
        placeTold ? event.venue() : null,
        event.dropIn(),
        event.lateArrivalOk(),
        event.leaveEarlyOk(),
        days.current(event.fee()),
        event.anonymity(),
        event.eligible(),
        event.staff(),
        event.features(),
        event.itemsGiven(),
        event.note());
  }

  private Location shown(Location location) {
    return location instanceof Location.Public place
        ? new Location.Public(
            place.postalCode(),
            days.current(place.address()),
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
        Confirmer.shown(evidence.assured()),
        evidence.acknowledged());
  }
}
