package dev.michishirube.model.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.build.SiteAssembly;
import dev.michishirube.check.Content;
import dev.michishirube.check.ContentReader;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.ShortCode;
import dev.michishirube.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The leaflets of the guide itself. */
class EditionsTest {
  private static final Site SITE = site();
  private static final Editions EDITIONS = Editions.of(SITE);

  private static Site site() {
    Findings findings = new Findings();
    Content content =
        ContentReader.read(
                new ContentLoader(LoadLimits.DEFAULT, 2)
                    .load(RepositoryRoot.path().resolve("content"), "content", findings),
                ReferenceData.gazetteer(),
                findings)
            .content();
    return new Site(
        SiteAssembly.records(content, null),
        ReferenceData.gazetteer(),
        LocalDate.of(2026, 11, 22),
        content.calendar().holidays());
  }

  @Test
  void eachPrefectureHasALeafletAndABooklet() {
    assertThat(ids(e -> e.form() == Form.BOOKLET)).hasSize(47);
    assertThat(ids(e -> e.form() == Form.BOOKLET_IMPOSED)).hasSize(47);
    assertThat(ids(e -> true))
        .contains("area-tokyo", "area-okinawa", "booklet-tokyo", "booklet-imposed-tokyo");
  }

  @Test
  void aMunicipalityWithThreeDesksHasALeaflet() {
    Set<String> own =
        EDITIONS.all().stream()
            .filter(e -> e.form() == Form.AREA && e.about() instanceof About.OfPlace)
            .map(e -> ((About.OfPlace) e.about()).place())
            .filter(place -> place.parent() != null && !place.code().equals("131105"))
            .map(place -> SITE.coverage().ownOf(place).size() >= 3 ? "" : place.name())
            .collect(Collectors.toSet());
    assertThat(own).containsExactly("");
  }

  @Test
  void aDeskThatShowsNoContactHasNone() {
    for (Edition edition : EDITIONS.all()) {
      if (edition.about() instanceof About.OfCenter one) {
        assertThat(one.center().showsContact()).as(edition.id()).isTrue();
      }
    }
    assertThat(ids(e -> e.id().contains("meguro-hikikomori-dial"))).isEmpty();
    assertThat(ids(e -> e.id().contains("yamaguchi-tsunagari-support"))).isEmpty();
  }

  @Test
  void aSampleHasNoPoster() {
    assertThat(ids(e -> e.form() == Form.POSTER)).isEmpty();
  }

  @Test
  void everyOtherFormAndVariantIsThereOnEachOfItsPapers() {
    for (Form form : Form.values()) {
      if (form != Form.POSTER) {
        List<Edition> made = EDITIONS.all().stream().filter(e -> e.form() == form).toList();
        assertThat(made.stream().map(Edition::paper).collect(Collectors.toSet()))
            .as(form.word())
            .containsExactlyInAnyOrderElementsOf(form.papers());
        for (Leaflet.Variant variant : form.variants()) {
          // Too much of it for six panels in large print.
          boolean none = form == Form.TRIFOLD && variant == Leaflet.Variant.LARGE;
          if (!none) {
            assertThat(made).as(form + " " + variant).anyMatch(e -> e.has(variant));
          }
        }
      }
    }
  }

  @Test
  void easyJapaneseIsThereForTokyoYamaguchiAndTheirDesks() {
    assertThat(ids(e -> e.has(Leaflet.Variant.EASY)))
        .contains(
            "area-tokyo-easy",
            "area-tokyo-meguro-ku-easy",
            "area-yamaguchi-easy",
            "trifold-tokyo-easy",
            "trifold-yamaguchi-easy",
            "center-wc-13-easy",
            "center-jiritsu-13110-a5-easy",
            "center-wc-35-easy",
            "center-hk-flat-hinata-b5-easy",
            "center-hk-flat-hiyori-b4-easy",
            "checklist-before-you-call-easy",
            "fax-hk-tottori-pref-easy");
  }

  @Test
  void namesAreUniqueAndTellNothingWhereOneMustNotKnow() {
    assertThat(EDITIONS.all().stream().map(Edition::slug)).doesNotHaveDuplicates();
    Edition atRisk =
        EDITIONS.all().stream()
            .filter(e -> e.id().equals("center-wc-13"))
            .findFirst()
            .orElseThrow();
    assertThat(atRisk.slug()).isEqualTo(ShortCode.of("center-wc-13"));
    assertThat(atRisk.code()).isEqualTo(ShortCode.of("wc-13"));
    assertThat(EDITIONS.about(SITE.center("wc-13").orElseThrow())).contains(atRisk);
  }

  @Test
  void theWholeStaysWithinReason() {
    assertThat(EDITIONS.all().size()).isBetween(300, 700);
  }

  private static List<String> ids(Predicate<Edition> which) {
    return EDITIONS.all().stream().filter(which).map(Edition::id).toList();
  }
}
