package dev.michishirube.check.format;

import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.model.Closures;
import dev.michishirube.model.Closures.YearEnd;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Days that differ from the weekly hours. */
final class ClosureFormat {
  private static final Shape<YearEnd> YEAR_END =
      Shapes.scalarOr(
          Shapes.words(yearEndWords()),
          ObjectShape.of(
              "year_end",
              keys -> {
                var from = keys.required("from", DateFormats.MONTH_DAY, "休みの初日（例：\"12-29\"）");
                var to = keys.required("to", DateFormats.MONTH_DAY, "休みの最終日（例：\"01-03\"）");
                return in -> new YearEnd.Closed(in.get(from), in.get(to));
              }));

  private static final Shape<Closures.DayException> EXCEPTION =
      ObjectShape.of(
          "exception",
          keys -> {
            var date = keys.required("date", DateFormats.DAY, "その日");
            var closed = keys.optional("closed", ValueFormats.FLAG, "休みか");
            var hours = keys.optional("hours", HoursFormat.HOURS, "その日だけの時間");
            var note = keys.optional("note", Shapes.TEXT, "補足");
            return in ->
                new Closures.DayException(
                    in.get(date), in.or(closed, false), in.find(hours), in.find(note));
          });

  private ClosureFormat() {}

  static Function<Values, Closures> keys(Keys keys) {
    var yearEnd =
        keys.optional(
            "year_end", YEAR_END, "年末年始：{from: \"12-29\", to: \"01-03\"}、open 開く、unknown 分からない");
    var exceptions = keys.optional("exceptions", Shapes.list(EXCEPTION), "その日だけの休みや時間");
    return in -> new Closures(in.or(yearEnd, new YearEnd.Unknown()), in.list(exceptions));
  }

  private static Map<String, YearEnd> yearEndWords() {
    Map<String, YearEnd> words = new LinkedHashMap<>();
    words.put("open", new YearEnd.Open());
    words.put("unknown", new YearEnd.Unknown());
    return words;
  }
}
