package dev.michishirube.model;

import dev.michishirube.model.geo.Place;
import dev.michishirube.time.Hours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to contact a center.
 *
 * @param contact number, address or page; dropped by the model when {@code withheldReason} is set
 * @param withheldReason why the contact may not be shown; null when it may
 * @param hours as long as codes reach; pages tell what {@link Site#soon} leaves of them
 * @param overrides what differs from the record's own terms
 */
public record Channel(
    ChannelType type,
    @Nullable String label,
    Contact contact,
    @Nullable String withheldReason,
    Toll toll,
    List<Reachability> reachableFrom,
    @Nullable Routing routing,
    @Nullable Dated<Hours> hours,
    @Nullable String lastReception,
    List<Band> bands,
    @Nullable Booking booking,
    List<FormerNumber> formerNumbers,
    YesNo silent,
    @Nullable String responseTime,
    List<String> whatHappens,
    Modes modes,
    List<Language> languages,
    @Nullable String busyNote,
    @Nullable String note,
    Overrides overrides) {
  public Channel {
    reachableFrom = List.copyOf(reachableFrom);
    bands = List.copyOf(bands);
    formerNumbers = List.copyOf(formerNumbers);
    whatHappens = List.copyOf(whatHappens);
    languages = List.copyOf(languages);
  }

  public boolean isWithheld() {
    return withheldReason != null;
  }

  /** Whether there is a number, an address or a page that may be shown. */
  public boolean showsContact() {
    return !isWithheld()
        && (contact.number() != null || contact.url() != null || contact.address() != null);
  }

  /**
   * How to reach it.
   *
   * @param number as printed, such as {@code 03-5722-9363} or {@code #8008}
   * @param address e-mail
   */
  public record Contact(
      @Nullable Dated<String> number,
      @Nullable String extension,
      @Nullable String url,
      @Nullable Dated<String> address,
      @Nullable String place,
      @Nullable Dated<String> department) {
    /** Nothing to contact. */
    public static final Contact NONE = new Contact(null, null, null, null, null, null);
  }

  /** Who pays for the call. */
  public enum Toll {
    FREE,
    CALLER,
    NAVI,
    UNKNOWN
  }

  /** Whether the number can be reached from a kind of line: mobile, ip_phone, payphone … */
  public record Reachability(String line, YesNo reachable) {}

  /** A number that connects to the nearest desk; the values of each area by its code. */
  public record Routing(List<AreaValues> byArea) {
    public Routing {
      byArea = List.copyOf(byArea);
    }

    /**
     * The values of the nearest level that has some; null when none has.
     *
     * @param line a place, then the levels above it
     */
    public @Nullable AreaValues in(List<Place> line) {
      for (Place level : line) {
        for (AreaValues values : byArea) {
          if (values.code().equals(level.code())) {
            return values;
          }
        }
      }
      return null;
    }
  }

  /** What a routed line is in one area; another area's values are never shown. */
  public record AreaValues(
      String code, @Nullable Hours hours, @Nullable String number, YesNo available) {}

  /** A part of the hours with a note: 深夜は緊急優先. */
  public record Band(Hours hours, String note) {}

  /** A number that no longer holds: searched, shown only as "changed". */
  public record FormerNumber(String number, @Nullable PartialDate until, @Nullable String note) {}

  /** What may be switched off in an online talk. */
  public record Modes(YesNo videoOff, YesNo voiceOnly, YesNo textOnly) {
    public static final Modes UNKNOWN = new Modes(YesNo.UNKNOWN, YesNo.UNKNOWN, YesNo.UNKNOWN);
  }

  /** A language spoken, and how. */
  public record Language(String code, @Nullable String mode, @Nullable Hours hours) {}

  /** What this way does differently from the record; null means as the record. */
  public record Overrides(
      @Nullable ServiceArea area,
      @Nullable Eligibility eligible,
      @Nullable Dated<Fee> fee,
      Terms.@Nullable Anonymity anonymity,
      List<Center.AccessibilityFact> accessibility) {
    public static final Overrides NONE = new Overrides(null, null, null, null, List.of());

    public Overrides {
      accessibility = List.copyOf(accessibility);
    }
  }
}
