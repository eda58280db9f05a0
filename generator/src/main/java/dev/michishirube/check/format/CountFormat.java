package dev.michishirube.check.format;

import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.model.Count;
import dev.michishirube.model.Statistic;
import java.util.List;
import java.util.function.Function;

/** Numbers printed as their source says them. */
final class CountFormat {
  static final Shape<List<Count.Qualifier>> QUALIFIERS =
      Shapes.oneOrMore(Shapes.words(Count.Qualifier.class));

  static final Shape<Count> COUNT =
      Shapes.scalarOr(
          Shapes.map(ValueFormats.NUMBER, value -> new Count(value, List.of(), null, null, null)),
          ObjectShape.of("count", CountFormat::count));

  private static final Shape<Statistic> PART =
      ObjectShape.of(
          "statistic_part",
          keys -> {
            var label = keys.required("label", Shapes.TEXT, "内訳の名前");
            var count = count(keys);
            return in -> new Statistic(in.get(label), count.apply(in), List.of());
          });

  static final Shape<List<Statistic>> STATISTICS =
      Shapes.list(
          ObjectShape.of(
              "statistic",
              keys -> {
                var label = keys.required("label", Shapes.TEXT, "何の数か");
                var count = count(keys);
                var parts = keys.optional("parts", Shapes.list(PART), "内訳（足すと合計になるもの）");
                return in -> new Statistic(in.get(label), count.apply(in), in.list(parts));
              }));

  private CountFormat() {}

  private static Function<Values, Count> count(Keys keys) {
    var value = keys.required("value", ValueFormats.NUMBER, "数（半角の数字だけ）");
    var qualifier =
        keys.optional(
            "qualifier",
            QUALIFIERS,
            "数の前後の言葉：approx 約、at_least 以上、at_most 以下、more_than 超、less_than 未満");
    var unit = keys.optional("unit", Shapes.TEXT, "単位（件、人 など）");
    var period = keys.optional("period", Shapes.TEXT, "いつの数か（例：令和4年度）");
    var source = keys.optional("source", SourceFormat.SOURCE, "この数の出典");
    return in ->
        new Count(
            in.get(value), in.list(qualifier), in.find(unit), in.find(period), in.find(source));
  }
}
