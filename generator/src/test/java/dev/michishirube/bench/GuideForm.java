package dev.michishirube.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes invented content as this tool reads it. */
final class GuideForm implements Essay.Notation {
  private final Path folder;
  private final Country country;

  GuideForm(Path folder, Country country) {
    this.folder = folder;
    this.country = country;
  }

  void write(List<Desk> desks, int articles, long seed) throws IOException {
    write("site.yaml", Invented.site().toString());
    write("vocabulary/topics.yaml", topics());
    write("vocabulary/situations.yaml", situations());
    for (Desk desk : desks) {
      write("centers/" + folderOf(desk) + "/" + desk.id() + ".yaml", desk.yaml());
    }
    for (int i = 0; i < articles; i++) {
      Invented.Article article = Invented.article(i, desks, country, seed, this);
      String front =
          "---\n" + String.join("\n", article.frontMatter()) + "\nkind: explainer\n---\n\n";
      write("articles/" + article.slug() + ".md", front + article.body());
    }
  }

  private String folderOf(Desk desk) {
    return desk.isNational() ? "national" : country.prefectureOf(desk.places().getFirst()).slug();
  }

  private static String topics() {
    YamlLines yaml = new YamlLines();
    for (Topics.Topic topic : Topics.ALL) {
      yaml.line("- id: " + topic.id());
      yaml.line("  name: " + topic.name());
      yaml.line("  name_kana: " + topic.kana());
      yaml.line("  plain: " + topic.plain());
      if (Topics.order(topic.id()) > 0) {
        yaml.line("  ask_for: [" + topic.name() + "の担当, 社会福祉協議会]");
        yaml.line("  say: " + topic.name() + "のことで、話を聞いてほしいです");
      }
    }
    return yaml.toString();
  }

  private static String situations() {
    YamlLines yaml = new YamlLines();
    for (Topics.Situation situation : Topics.SITUATIONS) {
      yaml.line("- id: " + situation.id());
      yaml.line("  name: " + situation.name());
      yaml.line("  name_kana: " + situation.kana());
      yaml.line("  plain: " + situation.plain());
      yaml.line("  parent: " + situation.topic());
    }
    return yaml.toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Override
  public String card(String id) {
    return "{{center " + id + "}}";
  }

  @Override
  public String phone(String id) {
    return "{{phone " + id + "}}";
  }
}
