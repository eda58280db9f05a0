package dev.michishirube.time.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.HoursParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every change of state over two years, ours against the reference implementation's. */
@Tag("slow")
class ReferenceTest {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2028, 1, 1);
  private static final int SHOWN = 40;

  private static final Pattern WRITTEN =
      Pattern.compile("(?m)\\b(?:spec|hours):[ ]*\"?((?:always|24/7|[A-Z])[^\"}\\n]*)\"?");

  private static final Holidays HOLIDAYS = Reference.ourHolidays();

  @BeforeAll
  static void nodeIsThere() throws IOException, InterruptedException {
    boolean present = Reference.version().isPresent();
    if (!present) {
      System.err.println("SKIPPED: hours against the reference implementation need Node and npm");
    }
    assumeTrue(present, "Node and npm are not installed");
    Reference.install();
  }

  @Test
  void theHoursOfRealRecordsAgree() throws IOException, InterruptedException {
    List<String> used = hoursOfRecords();
    assertThat(used).hasSizeGreaterThanOrEqualTo(200);
    assertAgreement(List.copyOf(new LinkedHashSet<>(used)));
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

  /** Each of them as often as records use it, in its normal spelling. */
  private static List<String> hoursOfRecords() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RepositoryRoot.path().resolve("content/centers"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        Matcher hours = WRITTEN.matcher(Files.readString(file));
        while (hours.find()) {
          if (HoursParser.parse(hours.group(1).strip()) instanceof HoursParser.Parsed parsed) {
            found.add(parsed.spec());
          }
        }
      }
    }
    return found;
  }
}
