package dev.michishirube.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page of each kind of the shipped guide, and every article.
 *
 * @param name a word for reports and file names
 * @param path in the site, as {@code areas/index.html}
 */
public record PageKind(String name, String path) {
  private static final List<PageKind> FIXED =
      List.of(
          folder("home", ""),
          folder("areas", "areas/"),
          folder("prefecture", "areas/tokyo/"),
          folder("prefecture-largest", "areas/hokkaido/"),
          folder("municipality", "areas/tokyo/meguro-ku/"),
          folder("city-largest", "areas/osaka/osaka-shi/"),
          folder("center", "centers/jiritsu-13110/"),
          folder("center-withheld", "centers/meguro-hikikomori-dial/"),
          folder("center-event", "centers/meguro-ibasho/"),
          folder("center-ended", "centers/yamaguchi-tsunagari-support/"),
          folder("center-at-risk", "centers/2nj76h/"),
          folder("center-national", "centers/child-189/"),
          folder("now", "now/"),
          folder("tonight", "now/tonight/"),
          folder("tonight-in-place", "now/tonight/tokyo/"),
          folder("topics", "topics/"),
          folder("topic", "topics/hikikomori/"),
          folder("topic-in-place", "topics/living/osaka/"),
          folder("situations", "situations/"),
          folder("situation", "situations/no-food/"),
          folder("ways", "ways/"),
          folder("way", "ways/line/"),
          folder("way-in-place", "ways/phone/osaka/"),
          folder("who", "who/"),
          folder("door", "who/family/"),
          folder("door-in-place", "who/family/tokyo/"),
          folder("topic-at-risk", "topics/knbdzo/"),
          folder("programs", "programs/"),
          folder("program", "programs/jido-fuyo-teate/"),
          folder("program-with-desk", "programs/minji-horitsu-fujo/"),
          folder("program-at-risk", "programs/25rkxb/"),
          folder("articles", "articles/"),
          folder("glossary", "glossary/"),
          folder("reports", "reports/"),
          folder("report", "reports/yamaguchi-tsunagari-2022/"),
          folder("events", "events/"),
          folder("events-in-place", "events/tokyo/"),
          folder("events-over", "events/yamaguchi/"),
          folder("index-kana", "index-kana/"),
          folder("kana", "index-kana/a/"),
          folder("kana-split", "index-kana/shi/"),
          folder("kana-unread", "index-kana/unread/"),
          folder("kana-unread-in-place", "index-kana/unread/fukuoka/"),
          folder("leaflets", "leaflets/"),
          folder("leaflets-in-place", "leaflets/tokyo/"),
          folder("leaflet-center", "leaflets/center-hk-flat-hinata/"),
          folder("leaflet-area", "leaflets/area-tokyo/"),
          folder("leaflet-trifold", "leaflets/trifold-tokyo/"),
          folder("leaflet-cards", "leaflets/cards-hk-flat-hinata/"),
          folder("paper", "p/p6y4fw/"),
          folder("about", "about/"),
          folder("privacy", "privacy/"),
          folder("corrections", "corrections/"),
          new PageKind("not-found", "404.html"));

  private static final List<String> LEAFLETS =
      List.of(
          "center-jiritsu-13110-furigana",
          "center-jiritsu-13110-large",
          "area-yamaguchi",
          "booklet-yamaguchi",
          "calendar-tokyo",
          "cards-jiritsu-13110-discreet",
          "checklist-emergency-contacts",
          "checklist-quick-bag-furigana",
          "fax-hk-tottori-pref",
          "newsletter-tokyo",
          "report-yamaguchi-tsunagari-2022",
          "trifold-yamaguchi-furigana");

  /** The kinds that the site has; wards have pages only where a record serves one of them. */
  public static List<PageKind> of(Path site) {
    List<PageKind> kinds = new ArrayList<>(FIXED);
    folders(site.resolve("articles"), 1)
        .map(folder -> folder("article-" + folder, "articles/" + folder + "/"))
        .forEach(kinds::add);
    folders(site.resolve("areas"), 3)
        .limit(1)
        .map(folder -> folder("ward", "areas/" + folder + "/"))
        .forEach(kinds::add);
    return kinds;
  }

  /** The same, and a leaflet of each form as a page, which has print rules of its own. */
  public static List<PageKind> printed(Path site) {
    List<PageKind> kinds = new ArrayList<>(of(site));
    for (String leaflet : LEAFLETS) {
      kinds.add(folder("leaflet-" + leaflet, "leaflets/" + leaflet + "/"));
    }
    return kinds;
  }

  private static PageKind folder(String name, String path) {
    return new PageKind(name, path + "index.html");
  }

  /** As a browser asks a server for it. */
  String address() {
    return path.endsWith("index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }

  private static Stream<String> folders(Path root, int depth) {
    try (Stream<Path> found = Files.find(root, depth, (file, is) -> is.isDirectory())) {
      return found
          .map(root::relativize)
          .filter(folder -> folder.getNameCount() == depth && !folder.toString().isEmpty())
          .map(folder -> folder.toString().replace('\\', '/'))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name + " (" + path + ")";
  }
}
