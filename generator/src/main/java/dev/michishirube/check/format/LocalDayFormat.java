package dev.michishirube.check.format;

import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.model.LocalDay;
import java.util.function.Function;

/** An entry of {@code local-days.yaml}. */
public final class LocalDayFormat {
  public static final Shape<LocalDay> LOCAL_DAY =
      ObjectShape.of("local_day", LocalDayFormat::declare);

  private LocalDayFormat() {}

  private static Function<Values, LocalDay> declare(Keys keys) {
    var name = keys.required("name", Shapes.TEXT, "休みの日の名前（例：慰霊の日）");
    var from = keys.required("from", DateFormats.MONTH_DAY, "日、または最初の日（例：\"06-23\"）");
    var to = keys.optional("to", DateFormats.MONTH_DAY, "最後の日（1日だけなら書かない）");
    var areas = keys.required("areas", ValueFormats.AREA_CODES, "地域のコード（その中の市区町村も入ります）");
    var offices =
        keys.optional(
            "offices",
            Shapes.words(LocalDay.Offices.class),
            "役所の窓口：closed すべて休みと確かめた、unknown 確認できていない（書かないとき）");
    var basis = keys.required("basis", Shapes.TEXT, "休みとする決まり（条例の名前など。ページには出ません）");
    return in ->
        new LocalDay(
            in.get(name),
            in.get(from),
            in.or(to, in.get(from)),
            in.get(areas),
            in.or(offices, LocalDay.Offices.UNKNOWN),
            in.get(basis));
  }
}
