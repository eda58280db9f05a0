package dev.michishirube.bench;

import dev.michishirube.model.CenterKind;
import dev.michishirube.model.geo.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes invented content as Hugo reads it: a page with front matter for each record, place, topic
 * and article. A record's front matter is its whole record, with what a Hugo site would rather have
 * written down than computed: title, weight, the words for whom it serves.
 */
final class HugoForm implements Essay.Notation {
  private final Path folder;
  private final Country country;

  HugoForm(Path folder, Country country) {
    this.folder = folder;
    this.country = country;
  }

  void write(List<Desk> desks, int articles, long seed, Path templates) throws IOException {
    words(templates);
    desks(desks);
    Set<Place> served = new HashSet<>(country.prefectures());
    desks.forEach(desk -> desk.places().forEach(p -> served.addAll(country.wayTo(p))));
    for (Place place : served) {
      place(place, served);
    }
    for (Topics.Topic topic : Topics.ALL) {
      YamlLines front =
          new YamlLines().line("title: " + topic.name()).line("plain: " + topic.plain());
      page(
          "topics/" + topic.id() + "/_index.md",
          front.line("weight: " + (Topics.order(topic.id()) + 1)),
          "");
    }
    for (int i = 0; i < articles; i++) {
      Invented.Article article = Invented.article(i, desks, country, seed, this);
      YamlLines front = new YamlLines();
      article.frontMatter().forEach(line -> front.line(line.replaceFirst("^areas:", "serves:")));
      page("articles/" + article.slug() + ".md", front, article.body());
    }
  }

  private void words(Path templates) throws IOException {
    copy(templates.resolve("messages/ja.yaml"), "data/words.yaml");
    copy(templates.resolve("assets/tokens.css"), "assets/tokens.css");
    copy(templates.resolve("assets/site.css"), "assets/site.css");
    copy(templates.resolve("assets/tables.css"), "assets/tables.css");
  }

  private void desks(List<Desk> desks) throws IOException {
    Map<String, Integer> names = new HashMap<>();
    desks.forEach(desk -> names.merge(desk.name(), 1, Integer::sum));
    List<Desk> inOrder = desks.stream().sorted(ORDER).toList();
    for (int i = 0; i < inOrder.size(); i++) {
      Desk desk = inOrder.get(i);
      String area = country.words(desk.places());
      boolean shared = names.getOrDefault(desk.name(), 0) > 1 && !desk.isNational();
      YamlLines front = new YamlLines();
      front.line("title: " + desk.name() + (shared ? "（" + area + "）" : ""));
      if (!desk.slug().equals(desk.id())) {
        front.line("slug: " + desk.slug());
      }
      front.line("weight: " + (i + 1));
      front.line("area: " + area);
      front.line("topic_order: " + topicOrder(desk));
      front.codes("serves", desk.places().stream().map(Place::code).toList());
      front.codes(
          "prefectures",
          desk.places().stream().map(p -> country.prefectureOf(p).code()).distinct().toList());
      String where =
          desk.isNational() ? "national" : country.prefectureOf(desk.places().getFirst()).slug();
      front.line(desk.yaml().stripTrailing());
      page("centers/" + where + "/" + desk.id() + ".md", front, "");
    }
  }

  private static int topicOrder(Desk desk) {
    return desk.emergency() ? 0 : Topics.order(desk.sector().topics().getFirst());
  }

  /** First contact first, what is not active last, then by id. */
  private static final Comparator<Desk> ORDER =
      Comparator.<Desk>comparingInt(d -> d.active() ? 0 : 1)
          .thenComparingInt(d -> d.emergency() ? 0 : 1)
          .thenComparing(d -> d.emergency() ? CenterKind.EMERGENCY : d.sector().kind())
          .thenComparing(Desk::id);

  private void place(Place place, Set<Place> served) throws IOException {
    YamlLines front = new YamlLines();
    front.line("title: " + country.shortName(place));
    front.line("full: " + country.fullName(place));
    front.line("code: \"" + place.code() + "\"");
    front.line("kana: " + place.kana());
    if (place.url() != null) {
      front.line("url_official: " + place.url());
    }
    front.line("weight: " + Integer.parseInt(place.code()));
    boolean hasParts = served.stream().anyMatch(p -> place.code().equals(p.parent()));
    boolean section = hasParts || place.level() == Place.Level.PREFECTURE;
    String path = country.path(place);
    String file = section ? path + "_index.md" : path.substring(0, path.length() - 1) + ".md";
    page(file.substring(1), front, "");
  }

  private void page(String name, YamlLines front, String body) throws IOException {
    write("content/" + name, "---\n" + front + "---\n" + body);
  }

  private void copy(Path file, String name) throws IOException {
    write(name, Files.readString(file));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Override
  public String card(String id) {
    return "{{< center \"" + id + "\" >}}";
  }

  @Override
  public String phone(String id) {
    return "{{< phone \"" + id + "\" >}}";
  }
}
