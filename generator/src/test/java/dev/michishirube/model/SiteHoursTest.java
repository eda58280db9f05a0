package dev.michishirube.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.model.geo.Place;
import dev.michishirube.time.code.HoursCode;
import dev.michishirube.time.service.Stretch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hours of a site of 2026-11-22, a Sunday. */
class SiteHoursTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 21);

  @TempDir Path folder;

  private Site site(String... channels) {
    String[] desks =
        Stream.of(channels).map(channel -> "channels: [" + channel + "]").toArray(String[]::new);
    return Desks.site(folder, LocalDate.of(2026, 11, 22), desks);
  }

  private static String code(Site site, int desk, Place... area) {
    Channel channel = site.centers().get(desk).channels().getFirst();
    return site.hours().of(channel, List.of(area)).flatMap(ServiceTimes::code).orElse("none");
  }

  private static Place place(String code) {
    return ReferenceData.gazetteer().find(code).orElseThrow();
  }

  @Test
  void aCodeBeginsOnTheDayBeforeAndEndsThirteenMonthsAfter() {
    Site site = site("{type: phone, number: 03-3546-5303, hours: \"Sa 20:00-29:00; PH off\"}");
    assertThat(site.hours().span()).isEqualTo(new CodeSpan(FIRST, 397));
    List<List<Stretch>> days = HoursCode.read(code(site, 0), FIRST);
    assertThat(days).hasSize(397);
    assertThat(days.getFirst()).extracting(Stretch::to).containsExactly(29 * 60);
    assertThat(days.get(1)).isEmpty();
  }

  @Test
  void equalHoursAreWorkedOutOnce() {
    String way = "{type: phone, number: 03-3546-5303, hours: \"Mo-Fr 09:00-17:00; PH off\"}";
    Site site = site(way, way);
    List<Center> desks = site.centers();
    assertThat(site.hours().of(desks.getFirst().channels().getFirst()))
        .containsSame(site.hours().of(desks.getLast().channels().getFirst()).orElseThrow());
  }

  @Test
  void hoursOfALaterDayAreInTheCodeLongBefore() {
    Site site =
        site(
            "{type: phone, number: 03-3546-5303, hours: [{value: \"Mo 09:00-17:00; PH off\", until:"
                + " 2027-03-31}, {value: \"Th 10:00-12:00; PH off\", from: 2027-04-01}]}");
    List<List<Stretch>> days = HoursCode.read(code(site, 0), FIRST);
    int april = (int) LocalDate.of(2027, 4, 1).toEpochDay() - (int) FIRST.toEpochDay();
    assertThat(days.get(april)).extracting(Stretch::from).containsExactly(600);
    assertThat(days.get(april - 3)).extracting(Stretch::from).containsExactly(540);
  }

  @Test
  void wordsAndRoughHoursHaveNoCode() {
    Site site =
        site(
            "{type: phone, number: 03-3546-5303, hours: {text: 応相談, certainty: approximate}}",
            "{type: phone, number: 03-3546-5303, hours: {spec: \"Mo 09:00-17:00; PH off\","
                + " certainty: approximate}}",
            "{type: phone, number: 03-3546-5303}");
    assertThat(List.of(code(site, 0), code(site, 1), code(site, 2))).containsOnly("none");
  }

  @Test
  void aRoutedLineHasTheHoursOfTheNearestLevelAlone() {
    String line =
        "{type: phone, number: \"#8008\", hours: \"Mo-Fr 09:00-17:00; PH off\","
            + " routed: nearest, by_area: {\"130001\": {hours: \"Mo-Su,PH 09:00-21:00\"},"
            + " \"131105\": {available: no}, \"131016\": {number: 03-3546-5303}}}";
    Site site = site(line, "{type: phone, number: \"189\", hours: always, routed: nearest}");
    assertThat(code(site, 0)).isEqualTo("none");
    assertThat(code(site, 0, place("131024"), place("130001"))).startsWith("b1|f0-z0");
    assertThat(code(site, 0, place("131105"), place("130001"))).isEqualTo("none");
    assertThat(code(site, 0, place("131016"), place("130001"))).isEqualTo("none");
    assertThat(code(site, 0, place("011002"))).isEqualTo("none");
    assertThat(code(site, 1, place("011002"))).startsWith("b1|0-14");
  }
}
