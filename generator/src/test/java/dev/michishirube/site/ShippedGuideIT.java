package dev.michishirube.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.browser.ShippedGuide;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guide of {@code content/} as readers meet it. */
@Tag("site")
class ShippedGuideIT {
  private static final String BULK = "くらし支援ナビ（JUNKBRANDING）";
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9])0[0-9]{1,4}-?[0-9]{1,4}-?[0-9]{3,4}|#[0-9]{4}|1(18|88|89)");

  /** An address inside the site, without its fragment. */
  private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(\\.[^\"#:]*)[\"#]");

  private static Map<String, String> files;
  private static ShippedRecords records;

  @BeforeAll
  static void build() {
    files = Folder.read(ShippedGuide.folder());
    records = ShippedRecords.read();
  }

  private static BuiltPage page(String path) {
    assertThat(files.keySet().contains(path)).as(path).isTrue();
    return new BuiltPage(path, files.get(path));
  }

  @Test
  void itHoldsAllTheRealRecords() {
    assertThat(records.ids()).hasSize(1358).doesNotHaveDuplicates();
    assertThat(records.ids()).filteredOn(id -> id.startsWith("jiritsu-")).hasSize(1189);
    assertThat(records.ids()).filteredOn(id -> id.matches("(wc|sp)-.*")).hasSize(58);
    // Meguro's dial is the 76th of the list of hikikomori desks.
    assertThat(records.ids()).filteredOn(id -> id.startsWith("hk-")).hasSize(75);
    assertThat(records.ids()).filteredOn(id -> id.startsWith("meguro-")).hasSize(6);
    assertThat(records.national()).hasSize(29);
  }

  @Test
  void aFirstVisitToAnyPageStaysLight() {
    assertThat(FirstVisit.of(ShippedGuide.folder()))
        .hasSizeGreaterThan(3_000)
        .allSatisfy(
            (page, bytes) -> assertThat(bytes).as(page).isLessThanOrEqualTo(FirstVisit.BAR));
  }

  @Test
  void everyRecordHasAPage() {
    assertThat(files.keySet())
        .filteredOn(path -> path.matches("centers/[^/]+/index\\.html"))
        .hasSize(1358);
    assertThat(records.slugs())
        .allSatisfy(slug -> assertThat(files).containsKey("centers/" + slug + "/index.html"));
  }

  @Test
  void everyPrefectureHasAPageWithSomebodyToCall() {
    List<String> prefectures =
        files.keySet().stream().filter(p -> p.matches("areas/[a-z]+/index\\.html")).toList();
    assertThat(prefectures).hasSize(47);
    assertThat(prefectures).allSatisfy(p -> page(p).links().anyMatch(l -> l.startsWith("tel:")));
  }

  @Test
  void noNumberThatARecordWithholdsIsInAnyFile() {
    Map<String, String> found = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          if (!path.startsWith(".") && !path.endsWith(".css")) {
            ShippedRecords.contactsIn(text).forEach(contact -> found.put(contact, path));
          }
        });
    assertThat(records.withheld()).hasSizeGreaterThan(50);
    found.keySet().retainAll(records.withheld());
    found.keySet().removeAll(records.shown());
    assertThat(found).isEmpty();
  }

  @Test
  void aRecordThatWithholdsItsNumberLeadsToAnOfficialPage() {
    assertThat(records.slugsOfWithheld())
        .isNotEmpty()
        .allSatisfy(
            slug -> {
              BuiltPage page = page("centers/" + slug + "/index.html");
              page.main().contains("番号は公式の案内で確認してください");
              page.all("p.official a", "href").singleElement().asString().startsWith("http");
            });
  }

  @Test
  void everySourceIsAnAddressOrANamedPublicDocument() {
    assertThat(records.sources())
        .isNotEmpty()
        .allSatisfy(
            source -> {
              boolean address = source.url() != null && source.url().matches("https?://.+");
              assertThat(address || source.document() != null).as(source.toString()).isTrue();
              assertThat(source.label()).as(source.toString()).isNotBlank();
            });
  }

  @Test
  void noTrailOfOurOwnIsInContentOrOutput() {
    Pattern trail =
        Pattern.compile(
            "unnamed public code|github\\.com|github:|githubusercontent|publishable"
                + "|editor_flag|code4fukui|@[0-9a-f]{7}\\b");
    Map<String, String> content = Folder.read(RepositoryRoot.path().resolve("content"));
    assertThat(filesWith(trail, content)).isEmpty();
    assertThat(filesWith(trail, files)).isEmpty();
  }

  private static List<String> filesWith(Pattern pattern, Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> pattern.matcher(file.getValue()).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void theBulkDataIsAttributedOnTheAboutPageAndOnEachRecord() {
    page("about/index.html").main().contains(BULK + " CC BY 4.0", "国土地理院", "内閣府", "CC0");
    assertThat(records.slugsWithSource(BULK))
        .hasSizeGreaterThan(1100)
        .allSatisfy(
            slug ->
                assertThat(files.get("centers/" + slug + "/index.html"))
                    .contains(BULK)
                    .contains("CC BY 4.0"));
  }

  @Test
  void everyArticleUsesDirectivesForItsNumbers() {
    Map<String, String> articles = Folder.read(RepositoryRoot.path().resolve("content/articles"));
    assertThat(articles).hasSizeGreaterThanOrEqualTo(6);
    articles.forEach(
        (path, text) -> {
          String prose = text.substring(text.indexOf("\n---\n", 4));
          assertThat(prose).as(path).contains("{{");
          String typed = prose.replaceAll("\\{\\{[^}]*}}", "");
          assertThat(NUMBER.matcher(typed).results().map(MatchResult::group)).as(path).isEmpty();
        });
    assertThat(files.keySet())
        .filteredOn(path -> path.matches("articles/[^/]+/index\\.html"))
        .hasSameSizeAs(articles.keySet())
        .allSatisfy(path -> page(path).main().doesNotContain("{{", "いまはのせていません"));
  }

  @Test
  void itSaysPlainlyThatNoNationalLineForSingleParentsCouldBeConfirmed() {
    page("articles/single-parent-at-night/index.html")
        .main()
        .contains("ひとり親だけのための、夜中も休みなくつながる全国の電話は、確認できませんでした");
  }

  @Test
  void yamaguchisProgrammeHasEndedAndShowsNoWayToContactIt() {
    BuiltPage page = page("centers/yamaguchi-tsunagari-support/index.html");
    page.main()
        .contains("この窓口は終わりました")
        .doesNotContain("0836-37-5611", "ysnw2021", "purple-yamaguchi");
    // The one number is that of the desk that it points on to.
    page.links()
        .filteredOn(link -> link.matches("(tel|mailto):.*"))
        .containsExactly("tel:+81839011122");
    page.links().contains("/centers/njx37s/");
  }

  @Test
  void everyPageIsReachedByLinksFromTheFirst() {
    Set<String> seen = new HashSet<>(Set.of("index.html"));
    Deque<String> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      String path = next.remove();
      URI here = URI.create("/" + path);
      LINK.matcher(files.get(path))
          .results()
          .map(link -> here.resolve(link.group(1)).getPath().substring(1))
          .map(to -> to.isEmpty() || to.endsWith("/") ? to + "index.html" : to)
          .filter(to -> to.endsWith(".html") && files.containsKey(to) && seen.add(to))
          .forEach(next::add);
    }
    List<String> pages =
        files.keySet().stream()
            .filter(path -> path.endsWith(".html") && !path.equals("404.html"))
            // Typed from paper, which may be older than what the guide still prints.
            .filter(path -> !path.startsWith("p/"))
            .toList();
    assertThat(seen).containsAll(pages);
  }

  @Test
  void itIsASampleOnEveryPage() {
    Pattern both = Pattern.compile("(?s)noindex.*これは見本です");
    List<String> pages = files.keySet().stream().filter(p -> p.endsWith(".html")).toList();
    assertThat(filesWith(both, files)).containsExactlyElementsOf(pages);
  }
}
