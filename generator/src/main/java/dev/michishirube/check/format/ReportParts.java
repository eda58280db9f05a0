package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.Report;

/** The tables of a report. */
final class ReportParts {
  static final Shape<Report.BudgetLine> BUDGET_LINE =
      ObjectShape.of(
          "budget_line",
          keys -> {
            var label = keys.required("label", Shapes.TEXT, "何の金額か");
            var amount = keys.required("amount", ValueFormats.NUMBER, "金額（半角の数字だけ）");
            var unit = keys.required("unit", Shapes.words("円", "千円", "百万円", "億円"), "単位");
            return in -> new Report.BudgetLine(in.get(label), in.get(amount), in.get(unit));
          });

  private static final Shape<Report.Part> PART =
      ObjectShape.of(
          "result_part",
          keys -> {
            var label = keys.required("label", Shapes.TEXT, "内訳の名前");
            var value = keys.required("value", ValueFormats.NUMBER, "数（半角の数字だけ）");
            return in -> new Report.Part(in.get(label), in.get(value));
          });

  static final Shape<Report.Result> RESULT =
      ObjectShape.of(
          "result",
          keys -> {
            var label = keys.required("label", Shapes.TEXT, "何の実績か");
            var target = keys.optional("target", ValueFormats.NUMBER, "目標の数");
            var actual = keys.optional("actual", ValueFormats.NUMBER, "実績の数");
            var percent = keys.optional("percent", ValueFormats.NUMBER, "達成率（％）。出典にあるときだけ");
            var unit = keys.optional("unit", Shapes.TEXT, "実績の単位（回、人 など）");
            var targetUnit = keys.optional("target_unit", Shapes.TEXT, "目標の単位が実績とちがうとき、その単位");
            var qualifier =
                keys.optional("qualifier", CountFormat.QUALIFIERS, "approx 約、at_least 以上 など");
            var parts = keys.optional("parts", Shapes.list(PART), "内訳（足すと実績になるもの）");
            return in ->
                new Report.Result(
                    in.get(label),
                    in.find(target),
                    in.find(actual),
                    in.find(percent),
                    in.find(unit),
                    in.find(targetUnit),
                    in.list(qualifier),
                    in.list(parts));
          });

  static final Shape<Report.Distribution> DISTRIBUTION =
      ObjectShape.of(
          "distribution",
          keys -> {
            var event = EventFormat.keysWithoutId(keys);
            var period = keys.optional("period", DateFormats.PERIOD, "行った期間");
            var frequency = keys.optional("frequency", Shapes.TEXT, "どのくらいの間隔か（例：毎月1回）");
            var times = keys.optional("times", ValueFormats.integer(0, 100_000), "何回行ったか");
            var places = keys.optional("places", Shapes.TEXT, "行った場所（例：県内8か所）");
            var partners = keys.optional("partners", Shapes.TEXTS, "いっしょに行った団体");
            return in ->
                new Report.Distribution(
                    event.apply(in),
                    in.find(period),
                    in.find(frequency),
                    in.find(times),
                    in.find(places),
                    in.list(partners));
          });

  private ReportParts() {}
}
