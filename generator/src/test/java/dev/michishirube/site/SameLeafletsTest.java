package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.print.press.PdfPress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaflets from the real press: the same data gives the same bytes, drawn again or kept. */
@Isolated
class SameLeafletsTest {
  private static final String DESK = "content/centers/tokyo/meguro-dial.yaml";
  private static final TestSite SITE =
      site("base")
          .config(
              "scope: {scope: prefecture, codes: [\"130001\"]}\n"
                  + "base_url: https://michishirube.example.jp/")
          .with(
              "content/leaflets/all.yaml",
              """
              - {id: a, form: center, records: [meguro-dial], paper: [A4, B5], variants: [large, furigana]}
              - {id: b, form: cards, records: [meguro-dial], variants: [discreet]}
              - {id: c, form: trifold, select: {area: "131105"}}
              - {id: d, form: calendar, select: {area: "131105"}}
              """);

  @TempDir Path folder;

  /** The PDFs and their texts by path, in hexadecimal: a difference shows its place. */
  private static Map<String, String> leaflets(TestSite site, Path folder) {
    assertThat(site.buildIn(folder).published()).isTrue();
    Path output = folder.resolve("site-output/leaflets");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(output)) {
      for (Path file : found.filter(f -> f.toString().matches(".*\\.(pdf|txt)")).toList()) {
        files.put(
            output.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(files).hasSizeGreaterThan(30);
    return files;
  }

  private static Map<String, String> clean(TestSite site, Path folder) {
    return leaflets(site.press(PdfPress.press()), folder);
  }

  @ParameterizedTest
  @CsvSource({
    "1, Asia/Tokyo, ja-JP",
    "2, America/Anchorage, tr-TR",
    "5, Pacific/Kiritimati, ar-EG"
  })
  void inAnyPlaceAndWithAnyNumberOfWorkers(int jobs, String zone, String locale) {
    Map<String, String> expected = clean(SITE, folder.resolve("expected"));
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale localeBefore = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(clean(SITE.jobs(jobs), folder.resolve("other"))).isEqualTo(expected);
    } finally {
      TimeZone.setDefault(zoneBefore);
      Locale.setDefault(localeBefore);
    }
  }

  /** Content, words and looks change; each time the leaflets are those of a build from nothing. */
  @Test
  void whatWasKeptIsWhatACleanBuildDraws() throws IOException {
    Path cache = folder.resolve("cache");
    TestSite renamed = SITE.replacing(DESK, "目黒の相談", "目黒区の相談");
    TestSite moved = renamed.replacing(DESK, "03-5722-9363", "03-5722-9364");
    TestSite published = moved.config("publisher: {name: しるべ市, department: 福祉課}");
    TestSite stamped =
        published.replacing("content/leaflets/all.yaml", "id: a,", "id: a, stamp_box: true,");
    Path words = RepositoryRoot.path().resolve("templates/messages/ja.yaml");
    TestSite worded =
        SITE.with(
            "content/templates/messages/ja.yaml", Files.readString(words).replace("現在", "の時点"));
    int step = 0;
    for (TestSite site :
        Arrays.asList(
            SITE,
            SITE,
            renamed,
            moved,
            moved.today("2026-12-24"),
            published,
            stamped,
            SITE,
            worded,
            SITE)) {
      step++;
      Map<String, String> kept =
          leaflets(site.press(PdfPress.press(), cache), folder.resolve("kept"));
      assertThat(kept).as("step %d", step).isEqualTo(clean(site, folder.resolve("clean" + step)));
    }
  }
}
