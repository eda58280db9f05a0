package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.ShortCode;
import dev.michishirube.model.Term;

/** A topic, a situation or a word of the glossary. */
public final class TermFormat {
  public static final Shape<Term> TERM =
      ObjectShape.located(
          "term",
          keys -> {
            var id = keys.required("id", ValueFormats.OWN_ID, "変わらない名前（英小文字・数字・ハイフン）");
            var slug = keys.optional("slug", ValueFormats.ID, "ページの住所になる名前（書かないと id）");
            var name = keys.required("name", Shapes.TEXT, "言葉");
            var kana = keys.required("name_kana", Shapes.TEXT, "読み（ひらがな）");
            var plain = keys.required("plain", Shapes.TEXT, "12歳の人が読んで分かる説明");
            var forms = keys.optional("forms", Shapes.TEXTS, "ほかの書き方や言い方");
            var notForms = keys.optional("not_forms", Shapes.TEXTS, "似ていても別の言葉");
            var parent = keys.optional("parent", ValueFormats.ID, "上の分野の id");
            var atRisk = keys.optional("at_risk", ValueFormats.FLAG, "見られると危ない話題か");
            var gif = keys.optional("gif_code", Shapes.TEXT, "行政データ連携標準（GIF）のコード");
            var poi = keys.optional("poi_code", Shapes.TEXT, "POIコード（4けた）");
            var askFor = keys.optional("ask_for", Shapes.TEXTS, "役所で聞く担当の名前（案内がない地域のページに出ます）");
            var say = keys.optional("say", Shapes.TEXT, "役所の電話で言う一言（「」は付けません）");
            return (in, node) -> {
              String standard = in.or(atRisk, false) ? ShortCode.of(in.get(id)) : in.get(id);
              return new Term(
                  node.position(),
                  in.get(id),
                  in.or(slug, standard),
                  in.get(name),
                  in.get(kana),
                  in.get(plain),
                  in.list(forms),
                  in.list(notForms),
                  in.find(parent),
                  in.or(atRisk, false),
                  in.find(gif),
                  in.find(poi),
                  in.list(askFor),
                  in.find(say));
            };
          });

  private TermFormat() {}
}
