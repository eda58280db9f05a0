package dev.michishirube.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Invents articles: headings, paragraphs, lists, a table, and records by their id. */
final class Essay {
  private static final List<String> OPENINGS =
      List.of("困ったときに、だれに話せばよいかを書きます。", "はじめて相談する人のための短い案内です。", "家族のことで相談したい人に読んでほしい話です。");
  private static final List<String> SENTENCES =
      List.of(
          "話がまとまっていなくても、相談は始められます。",
          "相談の前に、困っていることを一つだけ書いておくと楽になります。",
          "窓口の人は、いっしょに次の一歩を考えます。",
          "一度で終わらなくても、また話せばよいのです。",
          "家族だけで話を聞いてもらうこともできます。",
          "電話がつらいときは、文字で相談できるところもあります。",
          "合わないと感じたら、ほかの窓口に変えてもかまいません。",
          "役所に行くのがこわいときは、付きそいを頼めるところがあります。",
          "お金の話は、早いほど選べる道が多くなります。",
          "眠れない日が続くときは、体のことも相談してください。");
  private static final List<String> HEADINGS =
      List.of("はじめに", "どこに話すか", "何を準備するか", "相談のあと", "よくある心配");

  private final Draw draw;
  private final Notation notation;

  Essay(Draw draw, Notation notation) {
    this.draw = draw;
    this.notation = notation;
  }

  /** How a form of content writes what is not plain Markdown. */
  interface Notation {
    /** A card of a record, on a line of its own. */
    String card(String id);

    /** The number of a record, inside a sentence. */
    String phone(String id);
  }

  /** The front matter that both forms share. */
  static List<String> frontMatter(Draw draw, int number, List<String> codes) {
    YamlLines yaml = new YamlLines();
    yaml.line("title: " + title(number));
    yaml.list("topics", draw.some(Topics.ALL.stream().map(Topics.Topic::id).toList(), 1, 3));
    yaml.codes("areas", codes);
    yaml.line("author: 見本編集室");
    yaml.line(
        String.format(
            Locale.ROOT, "published: 2026-%02d-%02d", 1 + draw.below(10), 1 + draw.below(28)));
    yaml.line(String.format(Locale.ROOT, "reviewed: 2026-11-%02d", 1 + draw.below(20)));
    yaml.line("sources:");
    yaml.line("  - publisher: 見本編集室");
    yaml.line("    title: 相談のしおり（見本）");
    yaml.line("    url: https://www.example.jp/shiori/" + number);
    return yaml.toString().lines().toList();
  }

  static String title(int number) {
    return "相談のはじめかた・見本" + (number + 1);
  }

  String body(List<Desk> desks) {
    List<String> blocks = new ArrayList<>();
    blocks.add(draw.one(OPENINGS) + paragraph(2));
    for (String heading : HEADINGS) {
      blocks.add("## " + heading);
      blocks.add(paragraph(3) + "**まず、ひとつだけ**話してみてください。" + paragraph(2));
      Desk desk = draw.one(desks);
      blocks.add("電話で話したい人は、" + notation.phone(desk.id()) + "にかけられます。");
      blocks.add(bullets());
    }
    blocks.add(notation.card(draw.one(desks).id()));
    blocks.add("### 聞かれること");
    blocks.add("| 聞かれること | なぜ聞くか |\n|---|---|\n| 呼び名 | 呼びかけるため |\n| 住んでいるところ | 近くの窓口をさがすため |");
    blocks.add("答えたくないことは、答えなくて大丈夫です。");
    blocks.add("1. 話します\n2. いっしょに考えます\n3. 次に会う日を決めます");
    return String.join("\n\n", blocks) + "\n";
  }

  private String paragraph(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(draw.one(SENTENCES));
    }
    return text.toString();
  }

  private String bullets() {
    StringBuilder text = new StringBuilder();
    draw.some(SENTENCES, 2, 4).forEach(s -> text.append("- ").append(s).append('\n'));
    return text.toString().stripTrailing();
  }
}
