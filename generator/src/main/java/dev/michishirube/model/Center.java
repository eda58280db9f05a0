package dev.michishirube.model;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consultation desk, line or meeting place, as {@code content/centers/} describes it. A null or
 * empty component is unknown, which is never the same as "no".
 *
 * @param position where the record begins, for findings that concern the whole of it
 */
public record Center(
    Position position,
    Identity identity,
    Lifecycle lifecycle,
    Subject subject,
    Provider provider,
    ServiceArea area,
    Eligibility eligible,
    Terms terms,
    List<Service> services,
    List<Channel> channels,
    Closures closures,
    List<String> ifNoAnswer,
    List<String> refersTo,
    List<Event> events,
    Location location,
    List<AccessibilityFact> accessibility,
    List<Staff> staff,
    List<Statistic> statistics,
    Evidence evidence) {
  public Center {
    services = List.copyOf(services);
    channels = List.copyOf(channels);
    ifNoAnswer = List.copyOf(ifNoAnswer);
    refersTo = List.copyOf(refersTo);
    events = List.copyOf(events);
    accessibility = List.copyOf(accessibility);
    staff = List.copyOf(staff);
    statistics = List.copyOf(statistics);
  }

  public String id() {
    return identity.id();
  }

  /** Whether one can contact it by what is shown: it is active, and a way tells how. */
  public boolean showsContact() {
    return lifecycle.status() == Status.ACTIVE && channels.stream().anyMatch(Channel::showsContact);
  }

  /** Whether it shows a FAX number. */
  public boolean showsFax() {
    return showsContact()
        && channels.stream()
            .anyMatch(
                c ->
                    c.type() == ChannelType.FAX && !c.isWithheld() && c.contact().number() != null);
  }

  /**
   * What it is called.
   *
   * @param slug last part of its address; never tells anything on at-risk records
   * @param formerNames found by search, never shown
   */
  public record Identity(
      String id,
      List<String> formerIds,
      String slug,
      List<String> formerSlugs,
      CenterKind kind,
      Dated<String> name,
      @Nullable String nameKana,
      List<String> alternateNames,
      List<String> formerNames) {
    public Identity {
      formerIds = List.copyOf(formerIds);
      formerSlugs = List.copyOf(formerSlugs);
      alternateNames = List.copyOf(alternateNames);
      formerNames = List.copyOf(formerNames);
    }
  }

  /** Whether it exists and may be shown. */
  public record Lifecycle(
      Status status,
      @Nullable String statusNote,
      List<String> successor,
      boolean draft,
      @Nullable PartialDate publicFrom,
      @Nullable PartialDate publicUntil) {
    public Lifecycle {
      successor = List.copyOf(successor);
    }
  }

  /** Only an active record shows ways to contact it. */
  public enum Status {
    ACTIVE,
    SUSPENDED,
    TEMPORARILY_CLOSED,
    PLANNED,
    ENDED
  }

  /** What it is about. */
  public record Subject(
      Urgency urgency,
      boolean atRisk,
      List<String> topics,
      List<String> situations,
      @Nullable Stage stage,
      @Nullable String note) {
    public Subject {
      topics = List.copyOf(topics);
      situations = List.copyOf(situations);
    }
  }

  /** How soon it is needed. */
  public enum Urgency {
    EMERGENCY,
    URGENT,
    ONGOING
  }

  /** Where it stands on the way; {@code LATER} carries a warning that it is no first contact. */
  public enum Stage {
    FIRST_CONTACT,
    ONGOING,
    LATER
  }

  /** Who runs it. */
  public record Provider(
      @Nullable String organization,
      @Nullable Dated<String> department,
      @Nullable String counter,
      @Nullable String officialUrl,
      List<Role> roles) {
    public Provider {
      roles = List.copyOf(roles);
    }
  }

  /** An accessibility code: 0 no, 1 yes, 2 not published, 9 unknown (GIF 有無コード). */
  public record AccessibilityFact(String key, int code) {}

  /** Who works there. */
  public record Staff(String role, @Nullable Count count) {}
}
