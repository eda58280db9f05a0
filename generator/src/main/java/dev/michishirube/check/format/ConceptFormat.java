package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Concept;
import dev.michishirube.model.ConceptScope;
import dev.michishirube.model.facet.Attribute;
import java.util.List;

/** One thing that readers look for, with the words in which they write it. */
public final class ConceptFormat {
  private static final Shape<Concept.CounterExample> COUNTER_EXAMPLE =
      Shapes.scalarOr(
          Shapes.map(Shapes.TEXT, text -> new Concept.CounterExample(text, null)),
          ObjectShape.of(
              "not",
              keys -> {
                var text = keys.required("text", Shapes.TEXT, "似ているが、別の意味の文");
                var why = keys.optional("why", Shapes.TEXT, "なぜ別なのか（書く人のためのメモ）");
                return in -> new Concept.CounterExample(in.get(text), in.find(why));
              }));

  public static final Shape<Concept> CONCEPT =
      ObjectShape.located(
          "concept",
          keys -> {
            var id = keys.required("id", ValueFormats.OWN_ID, "変わらない名前（英小文字・数字・ハイフン）");
            var name = keys.required("name", Shapes.TEXT, "読む人に見える言葉");
            var forms =
                keys.requiredOr(
                    "forms",
                    Shapes.someOf(Shapes.TEXT),
                    List.of(),
                    "検索らんに書かれる言葉。かな・カタカナや全角・半角のちがいは、書き分けなくてよい");
            var topics = keys.optional("topics", ValueFormats.IDS, "この言葉で見つかる分野（topics.yaml の id）");
            var situations =
                keys.optional(
                    "situations", ValueFormats.IDS, "この言葉で見つかる困りごと（situations.yaml の id）");
            var kinds =
                keys.optional(
                    "kinds", Shapes.oneOrMore(Shapes.words(CenterKind.class)), "この言葉で見つかる窓口の種類");
            var programs =
                keys.optional("programs", ValueFormats.IDS, "この言葉で見つかる制度（programs/ の id）");
            var articles =
                keys.optional(
                    "articles", ValueFormats.IDS, "この言葉で見つかる読みもの（articles/ のファイルの名前。.md は書かない）");
            var beside =
                keys.optional(
                    "beside", ValueFormats.IDS, "いっしょに困りやすい分野（topics.yaml の id）。その記録は、後ろのほうで見つかる");
            var attribute =
                keys.optional(
                    "attribute",
                    Shapes.words(Attribute.class, Attribute::id),
                    "相談のしかたについての言葉のとき、その条件。記録の項目だけから決まり、文章からは決まらない");
            var unless = keys.optional("unless", Shapes.TEXTS, "forms の言葉を含むが、別の意味になる言い方（例：土日を除く）");
            var crisis = keys.optional("crisis", ValueFormats.FLAG, "命や体があぶないときの言葉か");
            var atRisk = keys.optional("at_risk", ValueFormats.FLAG, "見られると危ない言葉か");
            var not =
                keys.requiredOr(
                    "not", Shapes.someOf(COUNTER_EXAMPLE), List.of(), "この言葉と取りちがえてはいけない文");
            return (in, node) ->
                new Concept(
                    node.position(),
                    in.get(id),
                    in.get(name),
                    in.get(forms),
                    new ConceptScope(
                        in.list(topics),
                        in.list(situations),
                        in.list(kinds),
                        in.list(programs),
                        in.list(articles)),
                    ConceptScope.ofTopics(in.list(beside)),
                    in.find(attribute),
                    in.list(unless),
                    in.or(crisis, false),
                    in.or(atRisk, false),
                    in.get(not));
          });

  private ConceptFormat() {}
}
