package dev.michishirube.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.model.ShortCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Asserts that no name and no metadata of a built site tells what a reader is reading about. */
final class TellsNothing {
  private static final Pattern ENTRY = Pattern.compile("(?s)<entry>.*?</entry>");

  private final AtRiskThings things;
  private final Map<String, String> files;

  TellsNothing(AtRiskThings things, Map<String, String> files) {
    this.things = things;
    this.files = files;
  }

  /** Whoever looks for help at once may be watched, whatever the trouble. */
  private static final Pattern NOW = Pattern.compile("([a-z]{2}/)?now/.*");

  private static final Pattern CODED_LEAFLET = Pattern.compile("leaflets/[a-z2-7]{6}/index\\.html");

  private boolean isAboutRisk(String path) {
    return things.isAbout(path) || NOW.matcher(path).matches() || isPaper(path);
  }

  /** A leaflet has a code for its name only when the name must not tell; aomori is no code. */
  private boolean isPaper(String path) {
    return CODED_LEAFLET.matcher(path).matches()
            && !files.containsKey(path.replace("leaflets/", "areas/"))
        || things.ids().stream()
            .anyMatch(id -> path.equals("p/" + ShortCode.of(id) + "/index.html"));
  }

  /** Pages that can be left at once are those of at-risk things and of help now, and no others. */
  void thePagesWithAWayOutAreTheirs() {
    Set<String> theirs = new TreeSet<>();
    Set<String> withAWayOut = new TreeSet<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            if (isAboutRisk(path)) {
              theirs.add(path);
            }
            if (!new BuiltPage(path, text).document().select(".exit").isEmpty()) {
              withAWayOut.add(path);
            }
          }
        });
    assertThat(withAWayOut).isNotEmpty().isEqualTo(theirs);
    assertThat(things.folders())
        .allSatisfy(folder -> assertThat(files).containsKey(folder + "index.html"));
  }

  void noFileNameTells() {
    Map<String, List<String>> told = new TreeMap<>();
    files.keySet().forEach(path -> put(told, path, things.toldBy(path)));
    assertThat(told).isEmpty();
  }

  /** Title, meta, addresses in the head, structured data, and what links and controls are named. */
  void noMetadataTells() {
    Map<String, List<String>> told = new TreeMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".html") && isAboutRisk(file.getKey())) {
        BuiltPage page = new BuiltPage(file.getKey(), file.getValue());
        page.hasNo("script:not([src])").hasNo("meta[name=description]").hasNo("meta[property]");
        page.hasNo("link[rel=canonical]");
        put(told, file.getKey(), things.toldBy(metadata(page)));
      }
    }
    assertThat(told).isEmpty();
  }

  private static String metadata(BuiltPage page) {
    List<String> texts =
        page.document().select("title, meta, head link").stream()
            .map(e -> e.nameIs("title") ? e.text() : e.attributes().html())
            .collect(Collectors.toList());
    for (Element element : page.document().select("[title], [aria-label], [name], [alt]")) {
      for (String name : List.of("title", "aria-label", "name", "alt")) {
        texts.add(element.attr(name));
      }
    }
    page.document().select("[id]").forEach(e -> texts.add(e.id()));
    return String.join("\n", texts);
  }

  void noLinkTellsByItsAddress() {
    Map<String, List<String>> told = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            String addresses =
                String.join(
                    "\n",
                    new BuiltPage(path, text)
                        .document().select("a[href]").eachAttr("href").stream()
                            .filter(href -> !href.contains(":"))
                            .toList());
            put(told, path, things.toldBy(addresses));
          }
        });
    assertThat(told).isEmpty();
  }

  void neitherFeedNorSitemapTells() {
    String sitemap = files.getOrDefault("sitemap.xml", "");
    assertThat(sitemap).contains("<loc>");
    assertThat(things.folders()).noneMatch(sitemap::contains);
    assertThat(things.toldBy(sitemap)).isEmpty();
    String feed = files.getOrDefault("feed.xml", "");
    List<String> entries =
        ENTRY.matcher(feed).results().map(MatchResult::group).filter(this::isOfTheirs).toList();
    assertThat(entries).hasSameSizeAs(things.articles());
    assertThat(entries).allSatisfy(entry -> assertThat(things.toldBy(entry)).isEmpty());
  }

  private boolean isOfTheirs(String entry) {
    return things.articles().stream().anyMatch(entry::contains);
  }

  private static void put(Map<String, List<String>> told, String path, List<String> words) {
    if (!words.isEmpty()) {
      told.put(path, words);
    }
  }
}
