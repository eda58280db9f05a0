package dev.michishirube.check.format;

import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.Center;
import dev.michishirube.model.Program;
import java.util.List;
import java.util.function.BiFunction;

/** A record under {@code programs/}. */
public final class ProgramFormat {
  private static final Shape<Program.Amount> AMOUNT =
      ObjectShape.of(
          "amount",
          keys -> {
            var text = keys.required("text", Shapes.TEXT, "金額（例：月額10,000円）");
            var year =
                keys.required(
                    "fiscal_year", ValueFormats.integer(1945, 2199), "何年度の金額か（西暦。例：2026）");
            return in -> new Program.Amount(in.get(text), in.get(year));
          });

  public static final Shape<Program> PROGRAM =
      ObjectShape.located("program", ProgramFormat::declare);

  private ProgramFormat() {}

  private static BiFunction<Values, Yaml.Mapping, Program> declare(Keys keys) {
    var id = keys.required("id", ValueFormats.OWN_ID, "変わらない名前（英小文字・数字・ハイフン）");
    var name = keys.required("name", Shapes.TEXT, "制度の名前");
    var former = keys.optional("former_names", Shapes.TEXTS, "前の名前（検索だけに使う）");
    var kind =
        keys.required(
            "kind",
            Shapes.words(Program.Kind.class),
            "allowance 手当、benefit 給付、subsidy 助成、loan 貸付、reduction 減免、service サービス、"
                + "housing 住まい、training 訓練");
    var law = keys.optional("law", Shapes.TEXT, "もとになる法律など");
    var forWhom = keys.required("for", Shapes.TEXT, "だれのためか");
    var gives = keys.required("gives", Shapes.TEXT, "何がもらえるか、借りられるか");
    var amounts = keys.optional("amounts", Shapes.list(AMOUNT), "金額と年度");
    var notWith = keys.optional("not_with", Shapes.TEXTS, "いっしょに使えない制度");
    var how = keys.optional("how", Shapes.TEXT, "申し込み方");
    var papers = keys.optional("papers", Shapes.TEXTS, "要る書類");
    var deadline = keys.optional("deadline", Shapes.TEXT, "締め切り");
    var months = keys.optional("paid_months", Shapes.TEXTS, "支払われる月");
    var applyAt = keys.optional("apply_at", ValueFormats.IDS, "申し込む窓口の id");
    var applyTo = keys.optional("apply_to", Shapes.TEXT, "申し込む先（窓口の記録がないとき）");
    var area = keys.required("service_area", TermsFormat.AREA, "対象の地域");
    var topics =
        keys.requiredOr(
            "topics", Shapes.someOf(ValueFormats.ID), List.of(), "分野（topics.yaml の id）");
    var status =
        keys.optional("status", Shapes.words(Center.Status.class), CenterKeys.STATUS_WORDS);
    var period = keys.optional("period", DateFormats.PERIOD, "行われる期間");
    var url = keys.optional("official_url", ValueFormats.URL, "公式ページの住所（https://…）");
    var note = keys.optional("note", Shapes.TEXT, "補足");
    var sources = keys.requiredOr("sources", SourceFormat.SOURCES, List.of(), "出典");
    EvidenceFormat.acknowledge(keys);
    return (in, node) ->
        new Program(
            node.position(),
            in.get(id),
            in.get(name),
            in.list(former),
            in.get(kind),
            in.find(law),
            in.get(forWhom),
            in.get(gives),
            in.list(amounts),
            in.list(notWith),
            in.find(how),
            in.list(papers),
            in.find(deadline),
            in.list(months),
            in.list(applyAt),
            in.find(applyTo),
            in.get(area),
            in.get(topics),
            in.or(status, Center.Status.ACTIVE),
            in.find(period),
            in.find(url),
            in.find(note),
            in.get(sources));
  }
}
