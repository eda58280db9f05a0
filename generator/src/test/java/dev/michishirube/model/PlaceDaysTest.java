package dev.michishirube.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.build.SiteAssembly;
import dev.michishirube.check.Content;
import dev.michishirube.check.ReadContent;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.time.series.Doubt;
import dev.michishirube.time.series.SeriesDate;
import dev.michishirube.time.service.DayTimes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days off of one place reach the desks of that place, and no other. */
class PlaceDaysTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
  private static final LocalDate IREI = LocalDate.of(2027, 6, 23);
  private static final String DAYS =
      """
      - {name: 慰霊の日, from: "06-23", areas: ["470007"], offices: %s, basis: 条例}
      - {name: 平和記念日, from: "08-06", areas: ["341002"], basis: 条例}
      """;
  private static final String DESK =
      """
      id: desk
      kind: hikikomori_center
      name: 窓口
      topics: [hikikomori]
      organization: body
      service_area: {scope: custom, codes: [%s]}
      sources: [{publisher: 県, url: "https://www.example.jp/"}]
      channels:
        - {type: phone, number: "03-0000-0000", hours: {spec: "Mo-Fr 09:00-17:00; PH off"}}
      events:
        - id: circle
          name: 集まり
          rules: {weekday: we}
      """;

  private static Site site(String codes, String offices, String kind) {
    Content content =
        ReadContent.of(
                Map.of(
                    "site.yaml",
                    "title: 案内\nneutral_title: 地域\npublisher: 県\nscope: national\n"
                        + "exit_url: https://www.jma.go.jp/\n",
                    "local-days.yaml",
                    DAYS.formatted(offices),
                    "organizations/a.yaml",
                    "{id: body, name: 県, kind: " + kind + "}\n",
                    "centers/a.yaml",
                    DESK.formatted(codes)))
            .content();
    return new Site(
        SiteAssembly.records(content, null),
        ReferenceData.gazetteer(),
        TODAY,
        ReferenceData.holidays());
  }

  private static DayTimes on(LocalDate day, Site site) {
    Channel way = site.centers().getFirst().channels().getFirst();
    return site.hours().of(way).orElseThrow().days().on(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"470007\"'             | 2027-06-23 | 慰霊の日",
        "'\"472018\"'             | 2027-06-23 | 慰霊の日",
        "'\"472018\", \"470007\"' | 2027-06-23 | 慰霊の日",
        "'\"460001\", \"470007\"' | 2027-06-23 | ",
        "'\"340006\"'             | 2027-08-06 | ",
        "'\"341002\"'             | 2027-08-06 | 平和記念日",
        "'\"341011\"'             | 2027-08-06 | 平和記念日",
        "'\"131105\"'             | 2027-08-06 | "
      })
  void theDayIsNotConfirmedWhereAllThatIsServedLiesInThePlace(
      String codes, LocalDate day, String name) {
    DayTimes times = on(day, site(codes, "unknown", "municipality"));
    assertThat(times.isDoubtful()).isEqualTo(name != null);
    assertThat(times.note()).isEqualTo(name);
  }

  @Test
  void whereOfficesAreConfirmedToBeClosedOnlyTheyAre() {
    assertThat(on(IREI, site("\"470007\"", "closed", "prefecture")).isClosed()).isTrue();
    assertThat(on(IREI, site("\"470007\"", "closed", "npo")).isDoubtful()).isTrue();
  }

  @Test
  void anEventOnSuchADayOrAroundObonIsDoubtful() {
    assertThat(doubts(site("\"470007\"", "unknown", "npo")))
        .contains("2026-08-12 null", "2027-06-23 LOCAL_DAY")
        .contains("2026-12-30 YEAR_END");
    assertThat(doubts(site("\"131105\"", "unknown", "npo"))).contains("2027-06-23 null");
  }

  @Test
  void anOfficeHoldsItsEventsInObon() {
    assertThat(obon("npo")).containsExactly(Doubt.MID_AUGUST);
    assertThat(obon("municipality")).isEmpty();
  }

  private static List<Doubt> obon(String kind) {
    Site site = site("\"131105\"", "unknown", kind);
    Center center = site.centers().getFirst();
    DeskDays days =
        new DeskDays(
            ReferenceData.holidays(), center.closures(), List.of(), kind.equals("municipality"));
    return LocalDate.of(2026, 8, 12)
        .datesUntil(LocalDate.of(2026, 8, 18))
        .map(days::doubtOn)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static List<String> doubts(Site site) {
    Event event = site.centers().getFirst().events().getFirst();
    return site.eventDates().of(event).dates().stream().map(PlaceDaysTest::told).toList();
  }

  private static String told(SeriesDate date) {
    return date.date() + " " + date.doubt();
  }
}
