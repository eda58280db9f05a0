package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.Dated;
import java.util.List;

/** A value that changes on a known day: one value, or a list of them with their days. */
final class DatedFormat {
  private DatedFormat() {}

  /**
   * One value or several.
   *
   * @param name of the value, for editors
   */
  static <T> Shape<Dated<T>> of(String name, Shape<T> single) {
    Shape<Dated.Period<T>> period =
        ObjectShape.of(
            "dated_" + name,
            keys -> {
              var value = keys.required("value", single, "この間の値");
              var from = keys.optional("from", DateFormats.DAY, "この日から");
              var until = keys.optional("until", DateFormats.DAY, "この日まで（この日を含む）");
              return in -> new Dated.Period<>(in.get(value), in.find(from), in.find(until));
            });
    Shape<List<Dated.Period<T>>> periods =
        Shapes.checked(
            Shapes.someOf(period),
            (node, values, reading) -> {
              boolean told =
                  values.size() < 2
                      || values.stream().allMatch(p -> p.from() != null || p.until() != null);
              if (!told) {
                reading.report(FormatRules.DATED_EMPTY, node);
              }
              return told && !values.isEmpty();
            });
    return Shapes.listOr(Shapes.map(periods, Dated::new), Shapes.map(single, Dated::always));
  }
}
