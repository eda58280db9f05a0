package dev.michishirube.print.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.Center;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.print.proof.PdfProof;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The leaflets of the shipped guide, read back, against the records themselves. */
class RecordOrderTest {
  private static final ShippedLeaflets LEAFLETS = ShippedLeaflets.read();

  /** At the head of each sheet, by what everybody calls them. */
  private static final Set<String> EMERGENCY = Set.of("警察 110", "救急・消防 119");

  /** Of those without readings, which would stand between the words. */
  private static List<Edition> of(Form form) {
    return LEAFLETS.editions().stream()
        .filter(edition -> edition.form() == form)
        .filter(edition -> !edition.has(Leaflet.Variant.FURIGANA))
        .filter(edition -> !edition.has(Leaflet.Variant.EASY))
        .toList();
  }

  @Test
  void aDesksLeafletSaysItsRecordInOrder() {
    List<Edition> editions = of(Form.CENTER);
    assertThat(editions).hasSizeGreaterThan(80);
    List<String> findings =
        editions.parallelStream()
            .flatMap(
                edition ->
                    new RecordOrder(LEAFLETS.site(), read(edition))
                        .of(((About.OfCenter) edition.about()).center()).stream()
                            .map(it -> edition.id() + " " + it))
            .toList();
    assertThat(findings).isEmpty();
  }

  @Test
  void eachNumberOfAnAreaStandsUnderItsOwnDesk() {
    List<Edition> editions = of(Form.AREA);
    assertThat(editions).hasSizeGreaterThan(50);
    Set<String> numbers =
        LEAFLETS.site().centers().stream()
            .flatMap(RecordOrderTest::numbers)
            .collect(Collectors.toSet());
    List<String> findings =
        editions.parallelStream().flatMap(edition -> misplaced(edition, numbers).stream()).toList();
    assertThat(findings).isEmpty();
  }

  private static List<String> misplaced(Edition edition, Set<String> numbers) {
    List<String> findings = new ArrayList<>();
    List<String> texts = read(edition).texts();
    long told = 0;
    for (int i = 1; i < texts.size(); i++) {
      String number = texts.get(i);
      String name = texts.get(i - 1);
      if (numbers.contains(number) && !EMERGENCY.contains(name + " " + number)) {
        told++;
        if (LEAFLETS.site().centers().stream()
            .noneMatch(
                center -> isNamed(center, name) && numbers(center).anyMatch(number::equals))) {
          findings.add(edition.id() + " has " + number + " under " + name);
        }
      }
    }
    if (told < 3) {
      findings.add(edition.id() + " tells of " + told + " numbers");
    }
    return findings;
  }

  /** Desks that share a name are told with their place. */
  private static boolean isNamed(Center center, String name) {
    String own = PdfProof.withoutSpaces(LEAFLETS.site().nameOf(center)).replace('･', '・');
    return name.equals(own) || name.startsWith(own + "（") || own.startsWith(name);
  }

  private static Stream<String> numbers(Center center) {
    return center.channels().stream()
        .filter(channel -> !channel.isWithheld())
        .map(channel -> channel.contact().number())
        .filter(Objects::nonNull)
        .map(Dated::periods)
        .flatMap(List::stream)
        .map(Dated.Period::value);
  }

  private static PdfProof read(Edition edition) {
    return PdfProof.read(LEAFLETS.print(edition).pdf());
  }
}
