package dev.michishirube.check.format;

import dev.michishirube.check.shape.Key;
import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.model.Evidence;
import dev.michishirube.model.Source;
import java.util.List;
import java.util.function.Function;

/** How we know what a record says. */
final class EvidenceFormat {
  private static final Shape<Evidence.Conflict> CONFLICT =
      ObjectShape.of(
          "conflict",
          keys -> {
            var field = keys.required("field", Shapes.TEXT, "食い違っている項目");
            var values = keys.optional("values", Shapes.list(conflictValue()), "それぞれの出典が言う値");
            var advice = keys.optional("advice", Shapes.TEXT, "読む人への案内");
            return in -> new Evidence.Conflict(in.get(field), in.list(values), in.find(advice));
          });

  private static final Shape<Evidence.Assured> ASSURED =
      ObjectShape.of(
          "assured",
          keys -> {
            var date = keys.required("date", DateFormats.DATE, "確認した日");
            var by = keys.optional("by", Shapes.TEXT, "確認した部署（人の名前は show_name が yes のときだけ出ます）");
            var method =
                keys.optional(
                    "method",
                    Shapes.words(Evidence.Method.class),
                    "方法：phone 電話、official_page 公式ページ、email メール、visit 訪問、document 文書");
            var due = keys.optional("next_due", DateFormats.DATE, "次に確認する日");
            var show = keys.optional("show_name", ValueFormats.FLAG, "確認した人の名前をページに出すか");
            return in ->
                new Evidence.Assured(
                    in.get(date), in.find(by), in.find(method), in.find(due), in.or(show, false));
          });

  private static final Shape<List<Evidence.Acknowledgement>> ACKNOWLEDGEMENTS =
      Shapes.list(
          ObjectShape.of(
              "acknowledgement",
              keys -> {
                var rule = keys.required("rule", Shapes.TEXT, "知っていて残す指摘の名前（例：hours.holidays）");
                var reason = keys.required("reason", Shapes.TEXT, "そのままでよい理由");
                return in -> new Evidence.Acknowledgement(in.get(rule), in.get(reason));
              }));

  private EvidenceFormat() {}

  private static Shape<Evidence.ConflictValue> conflictValue() {
    return ObjectShape.of(
        "conflict_value",
        keys -> {
          var value = keys.required("value", Shapes.TEXT, "値");
          var source =
              keys.optional(
                  "source",
                  Shapes.scalarOr(Shapes.TEXT, Shapes.map(SourceFormat.SOURCE, Source::label)),
                  "その値が書かれているところ");
          return in -> new Evidence.ConflictValue(in.get(value), in.find(source));
        });
  }

  /** Findings that the writer stands by. */
  static Key<List<Evidence.Acknowledgement>> acknowledge(Keys keys) {
    return keys.optional("acknowledge", ACKNOWLEDGEMENTS, "知っていて残す指摘（注意・参考だけ）");
  }

  /** The keys of a record that say how we know. */
  static Function<Values, Evidence> keys(Keys keys) {
    var asOf = keys.optional("as_of", DateFormats.DATE, "いつの情報か");
    var confidence =
        keys.optional(
            "confidence",
            Shapes.words(Evidence.Confidence.class),
            "確かさ：high 高い、medium ふつう、low 低い、name_only 名前だけ、unknown 分からない");
    var conflicts = keys.optional("conflicts", Shapes.list(CONFLICT), "出典どうしの食い違い");
    var sources = keys.requiredOr("sources", SourceFormat.SOURCES, List.of(), "出典");
    var assured = keys.optional("assured", ASSURED, "最後に確認した日と方法");
    var acknowledged = acknowledge(keys);
    return in ->
        new Evidence(
            in.find(asOf),
            in.or(confidence, Evidence.Confidence.UNKNOWN),
            in.list(conflicts),
            in.get(sources),
            in.find(assured),
            in.list(acknowledged));
  }
}
