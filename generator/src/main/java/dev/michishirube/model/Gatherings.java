package dev.michishirube.model;

import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events of records, and distributions that reports tell of, by prefecture. Immutable. */
public final class Gatherings {
  private final Map<String, Local> byPrefecture = new LinkedHashMap<>();
  private final List<Place> prefectures;
  private final Local elsewhere = new Local();

  Gatherings(SiteRecords records, Gazetteer gazetteer) {
    gazetteer.prefectures().forEach(p -> byPrefecture.put(p.code(), new Local()));
    for (Center center : records.centers()) {
      for (Event event : center.events()) {
        Meeting meeting = new Meeting(center, event);
        in(center.area().codes(), gazetteer).forEach(local -> local.meetings.add(meeting));
      }
    }
    for (Report report : records.reports()) {
      List<String> codes = codesOf(report, records.organizations());
      for (Report.Distribution distribution : report.distributions()) {
        Handout handout = new Handout(report, distribution);
        in(codes, gazetteer).forEach(local -> local.handouts.add(handout));
      }
    }
    prefectures =
        gazetteer.prefectures().stream()
            .filter(p -> !byPrefecture.getOrDefault(p.code(), elsewhere).isEmpty())
            .toList();
  }

  /** The lists of the prefectures of some places; of the whole country where there is none. */
  private Collection<Local> in(List<String> codes, Gazetteer gazetteer) {
    Map<String, Local> found = new LinkedHashMap<>();
    for (String code : codes) {
      gazetteer.find(code).map(gazetteer::prefectureOf).ifPresent(p -> found.put(p.code(), in(p)));
    }
    return found.isEmpty() ? List.of(elsewhere) : found.values();
  }

  /** A report tells whose it is, not where: its organizations do. */
  private static List<String> codesOf(Report report, List<Organization> organizations) {
    List<String> codes = new ArrayList<>();
    for (Role role : report.organizations()) {
      organizations.stream()
          .filter(o -> o.id().equals(role.organization()) && o.code() != null)
          .map(Organization::code)
          .findFirst()
          .ifPresent(codes::add);
    }
    return codes;
  }

  /** Prefectures in which there is something, in code order. */
  public List<Place> prefectures() {
    return prefectures;
  }

  /** What there is in a prefecture. */
  public Local in(Place prefecture) {
    return byPrefecture.getOrDefault(prefecture.code(), elsewhere);
  }

  /** What belongs to no prefecture. */
  public Local elsewhere() {
    return elsewhere;
  }

  public boolean isEmpty() {
    return prefectures.isEmpty() && elsewhere.isEmpty();
  }

  /** What there is in one prefecture. */
  public static final class Local {
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Handout> handouts = new ArrayList<>();

    private Local() {}

    /** Events, in order of their records. */
    public List<Meeting> meetings() {
      return List.copyOf(meetings);
    }

    /** Distributions, in order of their reports. */
    public List<Handout> handouts() {
      return List.copyOf(handouts);
    }

    boolean isEmpty() {
      return meetings.isEmpty() && handouts.isEmpty();
    }
  }

  /** An event and the record that it belongs to. */
  public record Meeting(Center center, Event event) {}

  /** A distribution and the report that tells of it. */
  public record Handout(Report report, Report.Distribution distribution) {}
}
