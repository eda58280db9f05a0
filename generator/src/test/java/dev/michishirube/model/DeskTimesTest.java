package dev.michishirube.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.site.TestSite;
import dev.michishirube.time.Hours;
import dev.michishirube.time.service.DayTimes;
import dev.michishirube.time.service.LocalDays;
import dev.michishirube.time.service.Reason;
import dev.michishirube.time.service.ServiceDays;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.Stretch;
import dev.michishirube.time.service.YearEnd;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record says of its hours, as the engine is given it. */
class DeskTimesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String PHONE =
      "channels: [{type: phone, number: 03-3546-5303, hours: \"Mo-Fr 09:00-17:00; PH off\"%s}]\n";

  @TempDir Path folder;

  private DeskTimes desk(String record) {
    Site site = Desks.site(folder, TODAY, record);
    return new DeskTimes(site.centers().getFirst(), organization -> false, List.of());
  }

  private ServiceHours hours(String record) {
    DeskTimes desk = desk(record);
    ServiceHours hours = desk.of(desk.center().channels().getFirst());
    assertThat(hours).isNotNull();
    return hours;
  }

  private static DayTimes on(ServiceHours hours, String day) {
    return new ServiceDays(hours, ReferenceData.holidays()).on(LocalDate.parse(day));
  }

  private static String spec(@Nullable ServiceHours hours) {
    assertThat(hours).isNotNull();
    assertThat(hours.phases()).hasSize(1);
    return ((Hours.Spec) hours.phases().getFirst().hours()).spec();
  }

  @Test
  void eachPhaseHasItsDays() {
    ServiceHours hours =
        hours(
            """
            channels:
              - type: phone
                number: 03-3546-5303
                hours:
                  - {value: "Mo-Fr 09:00-17:00; PH off", until: 2027-03-31}
                  - {value: "Mo-Fr 10:00-19:00; PH off", from: 2027-04-01}
            """);
    assertThat(hours.phases())
        .extracting(ServiceHours.Phase::until, ServiceHours.Phase::from)
        .containsExactly(
            tuple(LocalDate.of(2027, 3, 31), null), tuple(null, LocalDate.of(2027, 4, 1)));
    assertThat(on(hours, "2027-03-31").stretches()).extracting(Stretch::from).containsExactly(540);
    assertThat(on(hours, "2027-04-01").stretches()).extracting(Stretch::to).containsExactly(1140);
  }

  @Test
  void aWayWithoutHoursHasNone() {
    DeskTimes desk = desk("channels: [{type: phone, number: 03-3546-5303}]");
    Channel way = desk.center().channels().getFirst();
    assertThat(desk.of(way)).isNull();
    assertThat(desk.booking(way)).isNull();
  }

  @Test
  void aRoutedLineHasOnlyTheHoursOfTheArea() {
    DeskTimes desk =
        desk(
            PHONE.formatted(
                ", routed: nearest, by_area: {\"130001\": {hours: \"Sa 10:00-12:00; PH off\"},"
                    + " \"131105\": {number: 03-5114-8826}}"));
    Channel line = desk.center().channels().getFirst();
    assertThat(spec(desk.of(line, "130001"))).isEqualTo("Sa 10:00-12:00; PH off");
    assertThat(desk.of(line, "131105")).as("number, no hours").isNull();
    assertThat(desk.of(line, "011002")).as("another area").isNull();
    assertThat(spec(desk.of(line))).as("no area").startsWith("Mo-Fr");
  }

  @Test
  void anAreaChangesNothingOfALineThatIsNotRouted() {
    DeskTimes desk = desk(PHONE.formatted(""));
    Channel line = desk.center().channels().getFirst();
    assertThat(desk.of(line, "130001")).isEqualTo(desk.of(line));
  }

  @Test
  void bookingsHaveTheirOwnHours() {
    DeskTimes desk =
        desk(
            PHONE.formatted(
                ", last_reception: \"16:30\", booking: {need: required, hours: always}"));
    ServiceHours booking = desk.booking(desk.center().channels().getFirst());
    assertThat(spec(booking)).isEqualTo("24/7");
    assertThat(booking.lastReception()).isNull();
  }

  @Test
  void theLastReceptionIsInMinutes() {
    ServiceHours hours = hours(PHONE.formatted(", last_reception: \"16:30\""));
    assertThat(hours.lastReception()).isEqualTo(990);
    assertThat(on(hours, "2026-11-24").stretches())
        .extracting(Stretch::lastReception)
        .containsExactly(990);
  }

  @Test
  void theYearEndIsThatOfTheDesk() {
    assertThat(hours(PHONE.formatted("")).yearEnd()).isEqualTo(new YearEnd.Unknown());
    assertThat(hours(PHONE.formatted("") + "year_end: open").yearEnd())
        .isEqualTo(new YearEnd.Open());
    assertThat(hours(PHONE.formatted("") + "year_end: {from: \"12-29\", to: \"01-03\"}").yearEnd())
        .isEqualTo(new YearEnd.Closed(new YearEnd.Span(MonthDay.of(12, 29), MonthDay.of(1, 3))));
  }

  @Test
  void singleDaysAreThoseOfTheDesk() {
    ServiceHours hours =
        hours(
            PHONE.formatted("")
                + "exceptions: [{date: 2026-12-01, closed: true, note: 点検},"
                + " {date: 2026-12-05, hours: \"10:00-12:00\"}]");
    assertThat(on(hours, "2026-12-01").isClosed()).isTrue();
    assertThat(on(hours, "2026-12-01").note()).isEqualTo("点検");
    assertThat(on(hours, "2026-12-05").stretches()).extracting(Stretch::from).containsExactly(600);
    assertThat(on(hours, "2026-12-05").reason()).isEqualTo(Reason.SINGLE_DAY);
  }

  @Test
  void localDaysAreAskedAbout() {
    Site site = Desks.site(folder, TODAY, PHONE.formatted(""));
    LocalDays memorial =
        new LocalDays("慰霊の日", new YearEnd.Span(MonthDay.of(6, 23), MonthDay.of(6, 23)), false);
    Center center = site.centers().getFirst();
    DeskTimes desk = new DeskTimes(center, organization -> false, List.of(memorial));
    ServiceHours hours = desk.of(center.channels().getFirst());
    assertThat(hours).isNotNull();
    assertThat(on(hours, "2027-06-23").reason()).isEqualTo(Reason.LOCAL_DAY);
  }

  @Test
  void aPublicOfficeIsRunByAPublicBodyAndByNobodyElseForIt() {
    assertThat(isOffice("organization: meguro-city\n")).isTrue();
    assertThat(isOffice("organization: meguro-city\nroles: [{org: a-npo, role: cooperation}]\n"))
        .isTrue();
    assertThat(isOffice("organization: meguro-city\nroles: [{org: a-npo, role: contractor}]\n"))
        .isFalse();
    assertThat(isOffice("organization: a-npo\n")).isFalse();
    assertThat(isOffice("")).isFalse();
  }

  private boolean isOffice(String lines) {
    TestSite content =
        TestSite.site("empty")
            .with("content/organizations/meguro-city.yaml", body("meguro-city", "municipality"))
            .with("content/organizations/a-npo.yaml", body("a-npo", "npo"))
            .with("content/centers/desk.yaml", Desks.desk("desk", lines + PHONE.formatted("")));
    Site site = Desks.site(content, folder, TODAY);
    Channel phone = site.centers().getFirst().channels().getFirst();
    return site.hours().of(phone).orElseThrow().hours().publicOffice();
  }

  private static String body(String id, String kind) {
    return "id: %s\nkind: %s\nname: %s\nurl: https://example.jp/\n".formatted(id, kind, id);
  }
}
