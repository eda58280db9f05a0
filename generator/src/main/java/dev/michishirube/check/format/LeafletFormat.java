package dev.michishirube.check.format;

import dev.michishirube.check.shape.Key;
import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Reading;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Leaflet.Matter;
import dev.michishirube.model.leaflet.Form;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record under {@code leaflets/}. */
public final class LeafletFormat {
  private static final Shape<Leaflet.Selection> SELECTION =
      ObjectShape.of(
          "selection",
          keys -> {
            var area = keys.optional("area", ValueFormats.AREA_CODE, "地域のコード（6けた）");
            var topics = keys.optional("topics", ValueFormats.IDS, "分野（topics.yaml の id）");
            var kinds =
                keys.optional("kinds", Shapes.oneOrMore(Shapes.words(CenterKind.class)), "窓口の種類");
            return in -> new Leaflet.Selection(in.find(area), in.list(topics), in.list(kinds));
          });

  /** Kept apart until it is known whether the writer gave one of them. */
  private record Draft(Leaflet leaflet, List<Matter> matters) {}

  public static final Shape<Leaflet> LEAFLET =
      Shapes.map(
          Shapes.checked(
              ObjectShape.located(
                  "leaflet",
                  keys -> {
                    var id = keys.required("id", ValueFormats.OWN_ID, "変わらない名前（英小文字・数字・ハイフン）");
                    var form = keys.required("form", Shapes.words(forms()), "ちらしの形");
                    Matters matter = new Matters(keys);
                    var title = keys.optional("title", Shapes.TEXT, "題名。書かないと、載せるものの名前");
                    var lead = keys.optional("lead", Shapes.TEXT, "はじめの文");
                    var variants =
                        keys.optional(
                            "variants",
                            Shapes.oneOrMore(Shapes.words(Leaflet.Variant.class)),
                            "ふつうのものに加えて作るもの。"
                                + "large 大きな字、furigana ふりがな、easy やさしい日本語、discreet 目立たない");
                    var papers =
                        keys.optional(
                            "paper",
                            Shapes.oneOrMore(
                                Shapes.words(Leaflet.Paper.class, Leaflet.Paper::name)),
                            "紙の大きさ。並べると、大きさごとに、ふつうのものと variants のそれぞれを作る");
                    var stamp = keys.optional("stamp_box", ValueFormats.FLAG, "窓口の印を押す欄");
                    var until = keys.optional("valid_until", DateFormats.DATE, "いつまで使えるか");
                    EvidenceFormat.acknowledge(keys);
                    return (in, node) -> {
                      List<Matter> matters = matter.in(in);
                      Leaflet leaflet =
                          new Leaflet(
                              node.position(),
                              in.get(id),
                              in.get(form),
                              matters.isEmpty()
                                  ? new Matter.Records(List.of())
                                  : matters.getFirst(),
                              in.find(title),
                              in.find(lead),
                              in.list(variants),
                              in.list(papers),
                              in.or(stamp, false),
                              in.find(until));
                      return new Draft(leaflet, matters);
                    };
                  }),
              LeafletFormat::isAboutOneThing),
          Draft::leaflet);

  private LeafletFormat() {}

  /** The keys that say what a leaflet is about. */
  private record Matters(
      Key<List<String>> records,
      Key<Leaflet.Selection> select,
      Key<String> checklist,
      Key<String> report) {
    Matters(Keys keys) {
      this(
          keys.optional(
              "records", ValueFormats.IDS, "載せる相談先の id。center・poster・fax は1つずつ、cards は1枚に"),
          keys.optional(
              "select",
              SELECTION,
              "載せるものを選ぶ条件。area・booklet・calendar は area だけを書く。trifold・newsletter も area だけなら地域のもの"),
          keys.optional("checklist", ValueFormats.ID, "form が checklist のとき、チェックリストの id"),
          keys.optional("report", ValueFormats.ID, "form が report のとき、事業実績の id"));
    }

    List<Matter> in(Values in) {
      return Stream.<Matter>of(
              in.list(records).isEmpty() ? null : new Matter.Records(in.list(records)),
              in.find(select) == null ? null : new Matter.Chosen(in.get(select)),
              in.find(checklist) == null ? null : new Matter.OfChecklist(in.get(checklist)),
              in.find(report) == null ? null : new Matter.OfReport(in.get(report)))
          .filter(matter -> matter != null)
          .toList();
    }
  }

  private static Map<String, Form> forms() {
    return Arrays.stream(Form.values())
        .filter(Form::isAskedFor)
        .collect(Collectors.toMap(Form::word, f -> f, (a, b) -> a, LinkedHashMap::new));
  }

  private static boolean isAboutOneThing(Yaml node, Draft draft, Reading reading) {
    if (draft.matters().size() != 1) {
      reading.report(FormatRules.LEAFLET_RECORDS, node);
      return false;
    }
    Leaflet leaflet = draft.leaflet();
    if (!fits(leaflet.form().of(), leaflet.matter())) {
      reading.report(
          FormatRules.LEAFLET_MATTER, node, leaflet.form().word(), key(leaflet.form().of()));
      return false;
    }
    return true;
  }

  private static boolean fits(Form.Of of, Matter matter) {
    return switch (matter) {
      case Matter.Records named ->
          of == Form.Of.EACH_RECORD || of == Form.Of.RECORDS || of == Form.Of.RECORD_OR_PLACE;
      case Matter.Chosen chosen ->
          switch (of) {
            case PLACE -> chosen.selection().isPlace();
            case EACH_RECORD, RECORDS, RECORD_OR_PLACE -> true;
            case CHECKLIST, REPORT -> false;
          };
      case Matter.OfChecklist list -> of == Form.Of.CHECKLIST;
      case Matter.OfReport report -> of == Form.Of.REPORT;
    };
  }

  /** What a writer gives for a form. */
  private static String key(Form.Of of) {
    return switch (of) {
      case EACH_RECORD, RECORDS, RECORD_OR_PLACE -> "records: [id], select: {…}";
      case PLACE -> "select: {area: \"131105\"}";
      case CHECKLIST -> "checklist: id";
      case REPORT -> "report: id";
    };
  }
}
