package dev.michishirube.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The places and holidays that come with the generator. */
class ReferenceDataTest {
  private final Gazetteer places = ReferenceData.gazetteer();

  @Test
  void holdsEveryPrefectureAndMunicipality() {
    assertThat(places.prefectures()).hasSize(47);
    long municipalities =
        places.prefectures().stream().mapToLong(p -> places.childrenOf(p).size()).sum();
    assertThat(municipalities).isEqualTo(1741);
  }

  @Test
  void knowsAPlaceByItsCode() {
    Place meguro = places.find("131105").orElseThrow();
    assertThat(meguro.name()).isEqualTo("目黒区");
    assertThat(meguro.level()).isEqualTo(Place.Level.SPECIAL_WARD);
    assertThat(places.prefectureOf(meguro).name()).isEqualTo("東京都");
  }

  @Test
  void leavesOutWhatIsAbolished() {
    assertThat(places.find("130001")).isPresent();
    assertThat(places.childrenOf(places.find("221309").orElseThrow())).hasSize(3);
  }

  @Test
  void knowsTheHolidays() {
    assertThat(ReferenceData.holidays().on(LocalDate.of(2026, 9, 22)).orElseThrow().name())
        .isEqualTo("休日");
    assertThat(ReferenceData.holidays().isHoliday(LocalDate.of(2026, 9, 24))).isFalse();
  }
}
