package dev.michishirube.time.rule;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.build.SiteAssembly;
import dev.michishirube.check.Checked;
import dev.michishirube.check.Checker;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.DeskTimes;
import dev.michishirube.model.Event;
import dev.michishirube.model.Organization;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.time.Hours;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.YearEnd;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hours of the shipped records: of every way, of its areas, bands, bookings and single days.
 */
final class RealRecords {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Set<RealHours> found = new LinkedHashSet<>();

  private RealRecords() {}

  static Set<RealHours> read() {
    Gazetteer gazetteer = ReferenceData.gazetteer();
    Findings findings = new Findings();
    var tree =
        new ContentLoader(LoadLimits.DEFAULT, 2)
            .load(RepositoryRoot.path().resolve("content"), "content", findings);
    Checked checked = Checker.check(tree, gazetteer, TODAY, findings);
    Site site =
        new Site(
            SiteAssembly.records(checked.content(), null),
            gazetteer,
            TODAY,
            checked.content().calendar().holidays());
    RealRecords records = new RealRecords();
    site.centers().forEach(center -> records.add(center, site));
    return records.found;
  }

  private void add(Center center, Site site) {
    DeskTimes desk =
        new DeskTimes(
            center,
            id -> site.organization(id).map(Organization::isPublicBody).orElse(false),
            List.of());
    center.events().forEach(this::add);
    for (Channel channel : center.channels()) {
      site.hours().of(channel).ifPresent(times -> add(times.hours()));
      add(desk.booking(channel));
      ServiceHours own = desk.of(channel);
      channel.bands().forEach(band -> add(band.hours(), own));
      if (channel.routing() != null) {
        channel.routing().byArea().forEach(area -> add(desk.of(channel, area.code())));
      }
    }
  }

  /** A meeting with a time of its own, in the notation: the fourth Thursday from one to three. */
  private void add(Event event) {
    for (Event.Recurrence rule : event.rules()) {
      if (rule.from() != null && rule.to() != null && rule.from().isBefore(rule.to())) {
        List<String> days = rule.days().stream().map(RealRecords::day).toList();
        String holidays =
            switch (event.onHoliday()) {
              case HOLD -> "";
              case SKIP -> "; PH off";
              case MOVE_NEXT, MOVE_TO_WEEKDAY, UNKNOWN -> "; PH unknown";
            };
        String spec = String.join(",", days) + " " + rule.from() + "-" + rule.to() + holidays;
        found.add(new RealHours(spec, "unknown", true, "", "meetings of records"));
      }
    }
  }

  private static String day(Event.Day day) {
    String name = day.weekday().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2);
    return day.nth() == 0 ? name : name + "[" + day.nth() + "]";
  }

  private void add(@Nullable ServiceHours hours) {
    if (hours != null) {
      hours.phases().forEach(phase -> add(phase.hours(), hours));
      hours.singleDays().forEach(day -> add(day.hours(), hours));
    }
  }

  private void add(@Nullable Hours hours, @Nullable ServiceHours desk) {
    if (hours instanceof Hours.Spec spec) {
      found.add(
          desk == null
              ? new RealHours(spec.spec(), "open", true, "", "records")
              : new RealHours(
                  spec.spec(),
                  yearEnd(desk.yearEnd()),
                  desk.publicOffice(),
                  days(desk),
                  "records"));
    }
  }

  private static String yearEnd(YearEnd yearEnd) {
    return switch (yearEnd) {
      case YearEnd.Open open -> "open";
      case YearEnd.Unknown unknown -> "unknown";
      case YearEnd.Closed closed ->
          (closed.days().from() + ".." + closed.days().to()).replace("--", "");
    };
  }

  private static String days(ServiceHours desk) {
    List<String> local =
        desk.localDays().stream()
            .map(day -> (day.days().from() + "=" + day.name()).replace("--", ""))
            .toList();
    List<String> single = new ArrayList<>();
    for (ServiceHours.SingleDay day : desk.singleDays()) {
      String what = day.hours() instanceof Hours.Spec spec ? spec.spec() : "?";
      single.add(day.date() + "=" + (day.closed() ? "off" : what));
    }
    return Stream.concat(single.stream(), local.stream()).collect(Collectors.joining("&"));
  }
}
