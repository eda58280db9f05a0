package dev.michishirube.print.press;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.build.BuildResult;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.plan.LeafletFiles;
import dev.michishirube.print.Printout;
import dev.michishirube.print.proof.Codes;
import dev.michishirube.print.proof.PdfProof;
import dev.michishirube.print.proof.VeraPdf;
import dev.michishirube.site.Records;
import dev.michishirube.site.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small guides with long and hostile data, built whole: their leaflets of every form keep every
 * rule, posters too, nothing is cut off, and what has no room is told.
 */
class HostileLeafletsTest {
  private static final String ASSURED =
      "assured: {date: 2026-10-01, by: 福祉総合課, method: official_page}\n";
  private static final String WAYS =
      """
      channels:
        - {type: phone, number: "03-5722-9363", hours: "Mo-Fr 08:30-17:00; PH off"}
        - {type: fax, number: "03-5722-9364", hours: always}
      """;
  private static final String LEAFLETS =
      """
      - {id: x-center, form: center, records: [x], paper: [A4, A5, B5, B4], variants: [large, furigana], stamp_box: true, valid_until: 2027-03}
      - {id: x-trifold, form: trifold, records: [x], variants: [large, furigana]}
      - {id: x-cards, form: cards, records: [x], variants: [discreet]}
      - {id: x-poster, form: poster, records: [x], paper: [A4, A3]}
      - {id: x-fax, form: fax, records: [x], variants: [large, furigana]}
      - {id: x-newsletter, form: newsletter, records: [x]}
      - {id: x-place, form: newsletter, select: {area: "131105"}}
      - {id: x-folded, form: trifold, select: {area: "131105"}}
      - {id: x-area, form: area, select: {area: "131105"}, paper: [A4, B5, B4], variants: [large, furigana]}
      - {id: x-booklet, form: booklet, select: {area: "130001"}}
      - {id: x-calendar, form: calendar, select: {area: "131105"}}
      """;

  @TempDir Path folder;
  private List<Diagnostic> told = List.of();

  /** A live guide of Tokyo with one record more. */
  private static TestSite guide(String more) {
    return site("base")
        .config(
            "publication: live\nscope: {scope: prefecture, codes: [\"130001\"]}\n"
                + "base_url: https://michishirube.example.jp/")
        .replacing("content/centers/tokyo/meguro-dial.yaml", "as_of: 2026-07\n", ASSURED)
        .replacing("content/centers/tokyo/tokyo-pref.yaml", "as_of: 2026-07\n", ASSURED)
        .with("content/centers/tokyo/x.yaml", Records.center("x", ASSURED + more))
        .with("content/leaflets/x.yaml", LEAFLETS);
  }

  /** All leaflets, as a whole build without an error has written them. */
  private List<Leaf> leaves(TestSite guide) {
    BuildResult built = guide.press(PdfPress.press()).jobs(2).buildIn(folder);
    assertThat(built.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(built.published()).isTrue();
    told = built.diagnostics();
    ShippedLeaflets leaflets = ShippedLeaflets.of(folder.resolve("content"));
    assertThat(leaflets.editions().stream().map(Edition::form)).contains(Form.POSTER);
    return leaflets.editions().stream()
        .map(edition -> new Leaf(edition, leaflets.sheet(edition), printed(edition)))
        .toList();
  }

  private Printout printed(Edition edition) {
    Path file = folder.resolve("site-output" + LeafletFiles.pdf(edition));
    try {
      byte[] pdf = Files.readAllBytes(file);
      return new Printout(pdf, PdfProof.read(pdf).pages().size(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keepEveryRule(List<Leaf> leaves) throws IOException {
    keepEveryRule(leaves, finding -> true);
  }

  private void keepEveryRule(List<Leaf> leaves, Predicate<String> counts) throws IOException {
    LeafletChecks checks = new LeafletChecks(ContentPhones.of(folder.resolve("content")), "目黒区");
    assertThat(
            leaves.parallelStream()
                .flatMap(
                    leaf ->
                        Stream.concat(checks.onPaper(leaf).stream(), judged(leaf))
                            .filter(counts)
                            .map(it -> leaf.edition().id() + " " + it))
                .collect(Collectors.joining("\n")))
        .isEmpty();
  }

  /** Papers and variants of a form have the same tags and codes. */
  private static Stream<String> judged(Leaf leaf) {
    Edition edition = leaf.edition();
    if (!edition.variants().isEmpty() || edition.paper() != edition.form().papers().getFirst()) {
      return Stream.of();
    }
    Stream<String> codes =
        edition.form() == Form.CENTER ? Codes.unread(leaf.pdf()).stream() : Stream.of();
    return Stream.concat(VeraPdf.failures(leaf.pdf()).stream(), codes);
  }

  /** Every leaflet that tells of the record says its name, whole. */
  private static void say(List<Leaf> leaves, String name) {
    List<Leaf> telling = leaves.stream().filter(HostileLeafletsTest::tells).toList();
    assertThat(telling).hasSizeGreaterThan(10);
    for (Leaf leaf : telling) {
      assertThat(String.join("", PdfProof.read(leaf.pdf()).texts()))
          .as(leaf.edition().id())
          .contains(PdfProof.withoutSpaces(name));
    }
  }

  private static boolean tells(Leaf leaf) {
    return switch (leaf.edition().form()) {
      case CENTER, FAX -> leaf.edition().subject().equals("x");
      case AREA -> leaf.edition().subject().equals("area:131105");
      default -> false;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "目黒区ひきこもり等のこころの悩みと暮らしの困りごとを何でもいっしょに考える総合的な地域の相談支援センターと家族のための居場所の窓口です",
        "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft",
        "髙橋・山﨑・𠮷田・葛󠄀飾の相談室",
      })
  void namesOfEveryKind(String name) throws IOException {
    List<Leaf> leaves = leaves(guide("name: \"" + name + "\"\n" + WAYS));
    keepEveryRule(leaves);
    say(leaves, name);
  }

  /** Where no line may end, it ends anyhow, and nothing else goes wrong. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーーー",
        "「（『〔【〈《相談》〉】〕』）」、。・…！？ーっゃゅょ",
      })
  void namesThatNoLineHolds(String name) throws IOException {
    List<Leaf> leaves = leaves(guide("name: \"" + name + "\"\n" + WAYS));
    keepEveryRule(leaves, finding -> !finding.startsWith("LineEnds"));
    say(leaves, name);
  }

  /** Ten cards hold no name of twenty lines; it is printed whole all the same. */
  @Test
  void whatHasNoRoomIsTold() throws IOException {
    String name = "暮らしと仕事と心の相談の窓口".repeat(9);
    List<Leaf> leaves = leaves(guide("name: \"" + name + "\"\n" + WAYS));
    keepEveryRule(leaves);
    say(leaves, name);
    assertThat(told.stream().map(it -> it.rule().id() + " " + it.position().file()))
        .contains("leaflet.tooLong content/leaflets/x.yaml");
    assertThat(leaves)
        .filteredOn(leaf -> leaf.edition().form() == Form.CARDS)
        .filteredOn(leaf -> leaf.edition().variants().isEmpty())
        .singleElement()
        .satisfies(
            leaf -> assertThat(String.join("", PdfProof.read(leaf.pdf()).texts())).contains(name));
  }

  @Test
  void twelveWays() throws IOException {
    String ways =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                i ->
                    "  - {type: phone, label: \"第%d相談の電話\", number: \"03-5722-93%02d\", hours: \"Mo-Fr 08:30-17:00; PH off\"}\n"
                        .formatted(i, i))
            .collect(
                Collectors.joining(
                    "", "channels:\n", "  - {type: fax, number: \"03-5722-9364\"}\n"));
    keepEveryRule(leaves(guide(ways)));
  }

  @Test
  void longAddresses() throws IOException {
    String ways =
        WAYS
            + "  - {type: email, address: \"%s@city.meguro.example.lg.jp\"}\n"
                .formatted("a".repeat(15))
            + "  - {type: web_form, url: \"https://www.city.meguro.tokyo.jp/%s\"}\n"
                .formatted("soudan-madoguchi/".repeat(5) + "x".repeat(4))
            + "  - {type: chat, url: \"https://www.city.meguro.tokyo.jp/%s\"}\n"
                .formatted("y".repeat(88));
    keepEveryRule(leaves(guide(ways)));
  }

  @Test
  void aLongAddressAlone() throws IOException {
    keepEveryRule(
        leaves(
            guide(
                "channels:\n  - {type: fax, number: \"03-5722-9364\"}\n"
                    + "  - {type: web_form, url: \"https://www.city.meguro.tokyo.jp/%s\"}\n"
                        .formatted("y".repeat(88)))));
  }

  @Test
  void nothingButWhatIsRequired() throws IOException {
    keepEveryRule(
        leaves(
            guide(
                "channels:\n"
                    + "  - {type: fax, number: \"03-5722-9364\"}\n"
                    + "  - {type: phone, number: \"189\"}\n")));
  }

  @Test
  void directionsAndInvisibles() throws IOException {
    List<Leaf> leaves =
        leaves(
            guide(
                "name: \"相\\u202E談\\u200Fの\\u200B窓\\uFEFF口\"\n"
                    + "note: \"\\u2067説明\\u2069です。\\u00AD\"\n"
                    + WAYS));
    keepEveryRule(leaves);
    say(leaves, "相談の窓口");
  }

  @Test
  void aPrefectureWithThreeHundredDesks() throws IOException {
    TestSite guide = guide(WAYS);
    for (int i = 1; i <= 300; i++) {
      guide =
          guide.with(
              "content/centers/tokyo/desk-" + i + ".yaml",
              Records.center(
                  "desk-" + i,
                  ASSURED
                      + "name: \"第%d相談窓口\"\nservice_area: {scope: prefecture, codes: [\"130001\"]}\n"
                          .formatted(i)
                      + "channels: [{type: phone, number: \"03-5722-1%03d\", hours: \"Mo-Fr 08:30-17:00; PH off\"}]\n"
                          .formatted(i)));
    }
    List<Leaf> leaves =
        leaves(guide).stream().filter(leaf -> !leaf.edition().id().startsWith("center-")).toList();
    keepEveryRule(leaves);
    assertThat(leaves)
        .filteredOn(
            leaf -> Set.of(Form.BOOKLET, Form.BOOKLET_IMPOSED).contains(leaf.edition().form()))
        .isNotEmpty()
        .allSatisfy(
            leaf ->
                assertThat(PdfProof.read(leaf.pdf()).texts())
                    .contains("第1相談窓口", "第300相談窓口", "03-5722-1300"));
  }

  /** YAML has no such character; a file with it is told by its place. */
  @Test
  void aZeroByte() {
    BuildResult built =
        guide("note: \"説明\u0000です\"\n" + WAYS).press(PdfPress.press()).buildIn(folder);
    assertThat(built.published()).isFalse();
    assertThat(built.diagnostics())
        .filteredOn(Diagnostic::isError)
        .anySatisfy(it -> assertThat(it.toString()).contains("x.yaml"));
  }

  @Test
  void anEscapedZero() throws IOException {
    BuildResult built = guide("note: \"説明\\0です\"\n" + WAYS).press(PdfPress.press()).buildIn(folder);
    if (built.published()) {
      keepEveryRule(leaves(guide("note: \"説明\\0です\"\n" + WAYS)));
    } else {
      assertThat(built.diagnostics())
          .filteredOn(Diagnostic::isError)
          .anySatisfy(it -> assertThat(it.toString()).contains("x.yaml"));
    }
  }
}
