package dev.michishirube.bench;

import dev.michishirube.model.geo.Place;
import java.util.List;

/** What both forms of the content have in common beside the records. */
final class Invented {
  static final String BASE_URL = "https://guide.example.jp/";

  /** Articles must not be drawn like the records of the same number. */
  private static final int ARTICLE_DRAWS = 10_000_000;

  private static final int RECORDS_PER_ARTICLE = 100;

  private Invented() {}

  static int articles(int desks) {
    return Math.max(2, Math.min(100, desks / RECORDS_PER_ARTICLE));
  }

  static YamlLines site() {
    return new YamlLines()
        .line("title: みちしるべ（見本）")
        .line("neutral_title: くらしの案内")
        .line("publisher: {name: 見本編集室}")
        .line("scope: national")
        .line("base_url: " + BASE_URL)
        .line("languages: [ja]")
        .line("exit_url: https://www.example.jp/tenki/")
        .line("publication: sample");
  }

  static Article article(
      int number, List<Desk> desks, Country country, long seed, Essay.Notation notation) {
    Draw draw = new Draw(seed, ARTICLE_DRAWS + number);
    List<String> codes =
        number % 4 == 0
            ? List.of(draw.one(country.prefectures())).stream().map(Place::code).toList()
            : List.of();
    List<String> frontMatter = Essay.frontMatter(draw, number, codes);
    List<Desk> named = desks.stream().limit(1_000).filter(Desk::canBeCalled).toList();
    return new Article(
        "hajimekata-" + (number + 1), frontMatter, new Essay(draw, notation).body(named));
  }

  record Article(String slug, List<String> frontMatter, String body) {
    /** The first paragraph. */
    String opening() {
      String first = body.substring(0, body.indexOf('\n'));
      return first.length() <= 100 ? first : first.substring(0, 99) + "…";
    }
  }
}
