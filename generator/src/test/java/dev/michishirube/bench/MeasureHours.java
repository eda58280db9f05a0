package dev.michishirube.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.michishirube.build.SiteAssembly;
import dev.michishirube.check.Checked;
import dev.michishirube.check.Checker;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ServiceTimes;
import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.code.HoursCode;
import dev.michishirube.time.service.ServiceDays;
import dev.michishirube.time.service.ServiceHours;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * How long the hours of all records take: 14 days and the code of 13 months of each way of contact.
 * Once as a build does it, where equal hours are worked out once, and once without that. The first
 * figure is of a JVM that has not run the engine before, as in a build.
 *
 * <p>Arguments: content folder, day of the build, CPU seconds of the whole build.
 */
public final class MeasureHours {
  private static final int PAGE_DAYS = 14;

  private MeasureHours() {}

  public static void main(String[] arguments) {
    LocalDate today = LocalDate.parse(arguments[1]);
    double build = Double.parseDouble(arguments[2]);
    Gazetteer gazetteer = ReferenceData.gazetteer();
    Findings findings = new Findings();
    var tree = new ContentLoader(LoadLimits.DEFAULT, 2).load(Path.of(arguments[0]), "", findings);
    Checked checked = Checker.check(tree, gazetteer, today, findings);
    Holidays holidays = checked.content().calendar().holidays();
    Site site = new Site(SiteAssembly.records(checked.content(), null), gazetteer, today, holidays);
    List<ServiceTimes> ways = ways(site);
    System.out.printf(
        Locale.ROOT,
        "hours: %d records, %d ways with hours, %d different%n",
        site.centers().size(),
        ways.size(),
        ways.stream().distinct().count());
    report("as a build does", build, ways, way -> shared(way, today));
    LocalDate from = site.hours().span().from();
    int days = site.hours().span().days();
    report("each by itself", build, ways, way -> alone(way.hours(), holidays, from, days, today));
  }

  private static List<ServiceTimes> ways(Site site) {
    List<ServiceTimes> ways = new ArrayList<>();
    for (Center center : site.centers()) {
      for (Channel channel : center.channels()) {
        site.hours().of(channel).ifPresent(ways::add);
      }
    }
    return ways;
  }

  private static int shared(ServiceTimes way, LocalDate today) {
    return way.days().from(today, PAGE_DAYS).size() + way.code().map(String::length).orElse(0);
  }

  private static int alone(
      ServiceHours hours, Holidays holidays, LocalDate from, int days, LocalDate today) {
    ServiceDays times = new ServiceDays(hours, holidays);
    return times.from(today, PAGE_DAYS).size() + HoursCode.of(from, days, times::on).length();
  }

  /** Nanoseconds of all threads, the JVM's compiler included. */
  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void report(
      String how, double build, List<ServiceTimes> ways, ToIntFunction<ServiceTimes> work) {
    long start = cpu();
    long size = ways.stream().mapToInt(work).asLongStream().sum();
    double seconds = (cpu() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "hours, %-16s %6.2f s CPU = %5.2f %% of the build; %.1f MB of codes and days%n",
        how + ":",
        seconds,
        seconds * 100 / build,
        size / 1e6);
  }
}
