package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Reading;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Leaflet;

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

  public static final Shape<Leaflet> LEAFLET =
      Shapes.checked(
          ObjectShape.located(
              "leaflet",
              keys -> {
                var id = keys.required("id", ValueFormats.OWN_ID, "変わらない名前（英小文字・数字・ハイフン）");
                var form = keys.required("form", ValueFormats.ID, "ちらしの形");
                var records = keys.optional("records", ValueFormats.IDS, "載せる記録の id");
                var select = keys.optional("select", SELECTION, "載せる記録を選ぶ条件");
                var title = keys.optional("title", Shapes.TEXT, "題名");
                var lead = keys.optional("lead", Shapes.TEXT, "はじめの文");
                var variants =
                    keys.optional(
                        "variants",
                        Shapes.oneOrMore(Shapes.words(Leaflet.Variant.class)),
                        "large 大きな字、furigana ふりがな、easy やさしい日本語、discreet 目立たない");
                var paper =
                    keys.optional(
                        "paper", Shapes.words(Leaflet.Paper.class, Leaflet.Paper::name), "紙の大きさ");
                var stamp = keys.optional("stamp_box", ValueFormats.FLAG, "窓口の印を押す欄");
                var until = keys.optional("valid_until", DateFormats.DATE, "いつまで使えるか");
                EvidenceFormat.acknowledge(keys);
                return (in, node) ->
                    new Leaflet(
                        node.position(),
                        in.get(id),
                        in.get(form),
                        in.list(records),
                        in.find(select),
                        in.find(title),
                        in.find(lead),
                        in.list(variants),
                        in.or(paper, Leaflet.Paper.A4),
                        in.or(stamp, false),
                        in.find(until));
              }),
          LeafletFormat::choosesRecords);

  private LeafletFormat() {}

  private static boolean choosesRecords(Yaml node, Leaflet leaflet, Reading reading) {
    boolean one = leaflet.records().isEmpty() != (leaflet.select() == null);
    if (!one) {
      reading.report(FormatRules.LEAFLET_RECORDS, node);
    }
    return one;
  }
}
