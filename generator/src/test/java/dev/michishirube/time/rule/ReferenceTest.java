package dev.michishirube.time.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.michishirube.time.Holidays;
import dev.michishirube.time.HoursParser;
import dev.michishirube.time.service.ServiceDays;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every change of state over two years, ours against the reference implementation's. */
@Tag("slow")
class ReferenceTest {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2028, 1, 1);
  private static final int SHOWN = 40;

  private static final Holidays HOLIDAYS = Reference.ourHolidays();

  /** Differences that are meant, each with its reason; see decision 0013. */
  private static final Map<String, String> INTENDED =
      Map.of(
          "Mo-Su,PH 20:00-05:30; Dec 28-Jan 04 unknown; Aug 13-Aug 16 unknown",
          "the morning of 5 January belongs to a night that nobody knows to have begun");

  @BeforeAll
  static void nodeIsThere() throws IOException, InterruptedException {
    boolean present = Reference.version().isPresent();
    if (!present) {
      System.err.println("SKIPPED: hours against the reference implementation need Node and npm");
    }
    assumeTrue(present, "Node and npm are not installed");
    Reference.install();
  }

  /** The committed list, and whatever the shipped records have come to use since. */
  private static Set<RealHours> realHours() throws IOException {
    Set<RealHours> real = new LinkedHashSet<>(RealHours.committed());
    real.addAll(RealRecords.read());
    return real;
  }

  private static List<String> specs(Set<RealHours> real) {
    return real.stream().map(RealHours::spec).distinct().toList();
  }

  @Test
  void theHoursThatAreReallyKeptAgree() throws IOException, InterruptedException {
    List<String> specs = specs(realHours());
    System.err.println("hours that are really kept: " + specs.size());
    assertThat(specs.size()).isGreaterThanOrEqualTo(150);
    assertAgreement(specs);
  }

  @Test
  void theyAgreeWithTheirDaysOffToo() throws IOException, InterruptedException {
    Set<RealHours> real = realHours();
    Map<String, RealHours> byComposition = new LinkedHashMap<>();
    real.forEach(hours -> byComposition.putIfAbsent(Composition.of(hours, HOLIDAYS), hours));
    specs(real).forEach(byComposition::remove);
    System.err.println("the same with days off: " + byComposition.size());
    assertThat(byComposition.size() + specs(real).size()).isGreaterThanOrEqualTo(300);
    List<String> compositions = List.copyOf(byComposition.keySet());
    List<List<ChangePoint>> theirs = Reference.changes(compositions, HOLIDAYS, FROM, TO);
    Map<String, String> differences = new TreeMap<>();
    for (int i = 0; i < compositions.size(); i++) {
      ServiceDays days = new ServiceDays(byComposition.get(compositions.get(i)).hours(), HOLIDAYS);
      List<ChangePoint> ours = ServicePoints.of(days, FROM, TO);
      if (!ours.equals(theirs.get(i))) {
        differences.put(compositions.get(i), firstDifference(ours, theirs.get(i)));
      }
    }
    assertThat(differences.keySet())
        .as(differences.toString())
        .containsExactlyInAnyOrderElementsOf(INTENDED.keySet());
  }

  @Test
  void aThousandRandomHoursAgree() throws IOException, InterruptedException {
    RandomSpecs random = new RandomSpecs(20261122);
    Set<String> specs = new LinkedHashSet<>();
    while (specs.size() < 1000) {
      specs.add(random.next());
    }
    assertAgreement(List.copyOf(specs));
  }

  private static void assertAgreement(List<String> specs) throws IOException, InterruptedException {
    List<List<ChangePoint>> theirs = Reference.changes(specs, HOLIDAYS, FROM, TO);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < specs.size(); i++) {
      List<ChangePoint> ours = ours(specs.get(i));
      if (!ours.equals(theirs.get(i))) {
        differences.add(specs.get(i) + ": " + firstDifference(ours, theirs.get(i)));
      }
    }
    assertThat(differences.stream().limit(SHOWN))
        .as("%s of %s differ", differences.size(), specs.size())
        .isEmpty();
  }

  private static String firstDifference(List<ChangePoint> ours, List<ChangePoint> theirs) {
    int i = 0;
    while (i < ours.size() && i < theirs.size() && ours.get(i).equals(theirs.get(i))) {
      i++;
    }
    return "ours "
        + (i < ours.size() ? ours.get(i) : "ends")
        + ", theirs "
        + (i < theirs.size() ? theirs.get(i) : "ends");
  }

  private static List<ChangePoint> ours(String spec) {
    HoursParser.Result read = HoursParser.parse(spec);
    assertThat(read).as(spec).isInstanceOf(HoursParser.Parsed.class);
    Schedule schedule = Schedule.literally(((HoursParser.Parsed) read).rules());
    return ChangePoint.of(schedule, HOLIDAYS, FROM, TO);
  }
}
