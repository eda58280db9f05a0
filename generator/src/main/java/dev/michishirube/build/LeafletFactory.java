package dev.michishirube.build;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.artifact.pdf.PdfTexts;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Site;
import dev.michishirube.model.leaflet.About;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.plan.LeafletFiles;
import dev.michishirube.print.Press;
import dev.michishirube.print.PrintRules;
import dev.michishirube.print.Printout;
import dev.michishirube.print.SheetPrinter;
import dev.michishirube.print.text.Cp932;
import dev.michishirube.print.text.Encoded;
import dev.michishirube.render.PageRenderer;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.Printed;
import dev.michishirube.render.sheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Makes the files of leaflets on several threads. Those that an earlier build drew from the same
 * are taken as they are; one with a finding is drawn each time, so that the finding is told each
 * time.
 */
final class LeafletFactory {
  private final PageRenderer renderer;
  private final Press press;
  private final SheetPrinter printer;
  private final String stamp;
  private final LeafletCache cache;
  private final Findings findings;
  private final Cp932 braille = Cp932.load();
  private final String inputs;
  private final Map<String, String> keysBefore;
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  /**
   * A factory for one build.
   *
   * @param inputs the hash of all that the build reads, see {@link BuildInputs}
   */
  LeafletFactory(
      PageRenderer renderer,
      Press press,
      SheetPrinter printer,
      LeafletCache cache,
      String inputs,
      Findings findings) {
    this.renderer = renderer;
    this.press = press;
    this.printer = printer;
    this.stamp = ProgramStamp.read() + printer.fingerprint();
    this.cache = cache;
    this.inputs = LeafletKey.of(stamp, inputs);
    this.keysBefore = cache.keysFor(this.inputs);
    this.findings = findings;
  }

  /** What is known of each by its id. What the cache has beside them is forgotten. */
  Map<String, Printed> makeAll(
      List<Edition> editions, int jobs, Consumer<Artifact> output, Progress progress) {
    Map<String, Printed> made = new ConcurrentHashMap<>();
    new Workers(jobs)
        .each(
            editions,
            edition -> {
              make(edition, output).ifPresent(printed -> made.put(edition.id(), printed));
              progress.step();
            });
    cache.keepKeys(inputs, keys);
    cache.drop();
    return made;
  }

  private Optional<Printed> make(Edition edition, Consumer<Artifact> output) {
    KeptLeaflet leaflet = known(edition).orElseGet(() -> written(edition));
    if (!leaflet.bare().isEmpty()) {
      String words = String.join("、", leaflet.bare());
      findings.add(PrintRules.NO_READING.at(edition.position(), edition.id(), words));
    }
    if (leaflet.pages() == 0) {
      return Optional.empty();
    }
    String pdf = LeafletFiles.pdf(edition).substring(1);
    output.accept(
        new Artifact.Pdf(pdf, leaflet.pdf(), leaflet.title(), leaflet.pages(), leaflet.texts()));
    output.accept(
        new Artifact.TextFile(
            LeafletFiles.text(edition).substring(1),
            leaflet.plain().getBytes(StandardCharsets.UTF_8)));
    output.accept(
        new Artifact.SjisText(
            LeafletFiles.sjis(edition).substring(1), sjis(edition, leaflet.plain())));
    return Optional.of(new Printed(leaflet.pages(), leaflet.pdf().length));
  }

  /** In the code page of braille software; what that cannot hold is told. */
  private byte[] sjis(Edition edition, String text) {
    Encoded encoded = braille.encode(text, readings(edition, renderer.of(edition).site()));
    if (!encoded.replaced().isEmpty()) {
      String replaced =
          encoded.replaced().stream()
              .map(it -> it.text() + "→" + it.by())
              .collect(Collectors.joining("、"));
      findings.add(PrintRules.REPLACED.at(edition.position(), edition.id(), replaced));
    }
    return encoded.bytes();
  }

  /** Of a name with a confirmed reading; where readings are printed, it stands there already. */
  private static Map<String, String> readings(Edition edition, Site site) {
    if (!(edition.about() instanceof About.OfCenter about)
        || edition.has(Leaflet.Variant.FURIGANA)) {
      return Map.of();
    }
    String kana = about.center().identity().nameKana();
    return kana == null ? Map.of() : Map.of(site.nameOf(about.center()), kana);
  }

  /** Where nothing that a build reads has changed, no sheet has. */
  private Optional<KeptLeaflet> known(Edition edition) {
    String key = keysBefore.get(edition.id());
    return key == null ? Optional.empty() : found(edition, key);
  }

  private KeptLeaflet written(Edition edition) {
    PageContext page = renderer.of(edition);
    Sheet sheet = page.leaflets().sheet(edition, page);
    String key = LeafletKey.of(stamp, edition, sheet);
    return found(edition, key).orElseGet(() -> drawn(edition, sheet, key));
  }

  private Optional<KeptLeaflet> found(Edition edition, String key) {
    Optional<KeptLeaflet> leaflet = cache.find(key);
    if (leaflet.isPresent()) {
      keys.put(edition.id(), key);
    }
    return leaflet;
  }

  private KeptLeaflet drawn(Edition edition, Sheet sheet, String key) {
    Printout printout = printer.print(edition, sheet);
    findings.addAll(printout.findings());
    KeptLeaflet leaflet =
        new KeptLeaflet(
            printout.pdf(),
            printout.pages(),
            sheet.title(),
            press.text().apply(sheet),
            sheet.bare(),
            printout.pages() == 0 ? List.of() : PdfTexts.in(printout.pdf()));
    if (printout.findings().isEmpty()) {
      cache.keep(key, leaflet);
      keys.put(edition.id(), key);
    }
    return leaflet;
  }
}
