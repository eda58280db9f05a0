package dev.michishirube.print.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.print.proof.Codes;
import dev.michishirube.print.proof.VeraPdf;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The leaflets of the shipped guide as they come out of a printer. What a validator cannot see is
 * held over all of them; veraPDF and the reading of codes, which take long, over ten of each kind,
 * and over all with {@code -Pfull} ({@code -Dmichishirube.leaflets=all}).
 */
class ShippedLeafletsTest {
  private static final int SOME = 10;
  private static final ShippedLeaflets LEAFLETS = ShippedLeaflets.read();

  @Test
  void keepEveryRule() throws IOException {
    LeafletChecks checks =
        new LeafletChecks(
            ContentPhones.of(RepositoryRoot.path().resolve("content")), LEAFLETS.publisher());
    assertThat(findings(LEAFLETS.editions(), checks::findings)).isEmpty();
  }

  /** A sample bears no posters, which one cannot tell from true ones on a wall. */
  @Test
  void areOfEveryForm() {
    Set<Form> forms = LEAFLETS.editions().stream().map(Edition::form).collect(Collectors.toSet());
    assertThat(Form.values())
        .filteredOn(form -> form != Form.POSTER)
        .allSatisfy(form -> assertThat(forms).contains(form));
  }

  @Test
  void keepTheStandards() {
    assertThat(
            findings(
                Sample.ofEachVariant(LEAFLETS.editions(), SOME),
                leaf -> VeraPdf.failures(leaf.pdf())))
        .isEmpty();
  }

  @Test
  void bearCodesThatAPhoneReads() {
    assertThat(
            findings(
                Sample.ofEachForm(LEAFLETS.editions(), SOME), leaf -> Codes.unread(leaf.pdf())))
        .isEmpty();
  }

  @Test
  void areTheSameAgain() {
    Edition edition = LEAFLETS.editions().getFirst();
    assertThat(ShippedLeaflets.read().print(edition).pdf())
        .isEqualTo(LEAFLETS.print(edition).pdf());
  }

  private static String findings(List<Edition> editions, Function<Leaf, List<String>> check) {
    return editions.parallelStream()
        .map(LEAFLETS::print)
        .flatMap(leaf -> check.apply(leaf).stream().map(it -> leaf.edition().id() + " " + it))
        .collect(Collectors.joining("\n"));
  }
}
