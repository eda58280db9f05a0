package dev.michishirube.bench;

import dev.michishirube.model.CenterKind;
import dev.michishirube.render.template.Phrases;
import dev.michishirube.render.template.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes invented content as Hugo reads it: a page with front matter for each record and article,
 * and a stub for every other page. Front matter is JSON, which Hugo reads fastest. A record's front
 * matter is its whole record, with what a Hugo site would rather have written down than computed:
 * title, order, the words for whom it serves.
 */
final class HugoForm implements Essay.Notation {
  private static final Pattern NAMED = Pattern.compile("if_no_answer: \\[desk-(\\d+)]");

  private final Path folder;
  private final Country country;

  HugoForm(Path folder, Country country) {
    this.folder = folder;
    this.country = country;
  }

  /**
   * @param guide the same content, rendered by this tool: it knows which other pages there are
   */
  void write(List<Desk> desks, int articles, long seed, Path templates, RenderedGuide guide)
      throws IOException {
    words(templates);
    desks(desks);
    new HugoStubs(folder, country).write(guide);
    for (int i = 0; i < articles; i++) {
      Invented.Article article = Invented.article(i, desks, country, seed, this);
      YamlLines front = new YamlLines();
      article.frontMatter().forEach(front::line);
      front.line("description: " + article.opening());
      page("articles/" + article.slug() + ".md", front, article.body());
    }
  }

  private void words(Path templates) throws IOException {
    copy(templates.resolve("messages/ja.yaml"), "data/words.yaml");
    for (String style : StyleSheet.FILES) {
      copy(templates.resolve(style), style);
    }
    write(
        "data/styles.json",
        Json.array(StyleSheet.FILES, name -> Json.quoted(name.substring("assets/".length()))));
    copy(templates.resolve("assets/now.css"), "assets/now.css");
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
      String title = desk.name() + (shared ? "（" + area + "）" : "");
      front.line("title: " + title);
      front.line("phrased: " + phrased(title));
      if (shared) {
        front.line("phrased_name: " + phrased(desk.name()));
      }
      if (!desk.slug().equals(desk.id())) {
        front.line("slug: " + desk.slug());
      }
      front.line("weight: " + (i + 1));
      front.line("area: " + area);
      if (!desk.isNational()) {
        front.line("place: " + country.path(desk.places().getFirst()));
      }
      String where =
          desk.isNational() ? "national" : country.prefectureOf(desk.places().getFirst()).slug();
      front.line(addressed(desk.yaml(), desks).stripTrailing());
      page("centers/" + where + "/" + desk.id() + ".md", front, "");
    }
  }

  /** Records are named by their addresses rather than by their ids. */
  private static String addressed(String yaml, List<Desk> desks) {
    Matcher named = NAMED.matcher(yaml);
    return named.replaceAll(
        found -> {
          Desk desk = desks.get(Integer.parseInt(found.group(1)));
          return "if_no_answer: [/centers/" + desk.slug() + "/]";
        });
  }

  /** A name with the places where it may break, as the other tool writes it when it renders. */
  private static String phrased(String name) {
    boolean[] breaks = Phrases.breaks(name);
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      html.append(breaks[i] ? "<wbr>" : "").append(name.charAt(i));
    }
    return html.toString();
  }

  /** First contact first, what is not active last, then by id. */
  private static final Comparator<Desk> ORDER =
      Comparator.<Desk>comparingInt(d -> d.active() ? 0 : 1)
          .thenComparingInt(d -> d.emergency() ? 0 : 1)
          .thenComparing(d -> d.emergency() ? CenterKind.EMERGENCY : d.sector().kind())
          .thenComparing(Desk::id);

  private void page(String name, YamlLines front, String body) throws IOException {
    write("content/" + name, Json.ofYaml(front.toString()) + "\n" + body);
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
