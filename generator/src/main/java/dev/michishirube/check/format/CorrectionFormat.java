package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.Correction;

/** An entry of {@code corrections.yaml}. */
public final class CorrectionFormat {
  public static final Shape<Correction> CORRECTION =
      ObjectShape.located(
          "correction",
          keys -> {
            var date = keys.required("date", DateFormats.DAY, "直した日");
            var record = keys.optional("record", ValueFormats.ID, "直した記録の id（窓口・制度・実績など）");
            var article = keys.optional("article", ValueFormats.ID, "直した記事のファイル名（.md はいりません）");
            var about = keys.optional("about", Shapes.TEXT, "何についての訂正か（record も article もないとき）");
            var was = keys.required("was", Shapes.TEXT, "まちがっていたこと");
            var now = keys.required("now", Shapes.TEXT, "正しいこと");
            return (in, node) ->
                new Correction(
                    node.position(),
                    in.get(date),
                    in.find(record),
                    in.find(article),
                    in.find(about),
                    in.get(was),
                    in.get(now));
          });

  private CorrectionFormat() {}
}
