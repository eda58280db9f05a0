package dev.michishirube.check.format;

import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.model.Event;
import dev.michishirube.model.ShortCode;
import dev.michishirube.model.Terms;
import dev.michishirube.model.YesNo;
import dev.michishirube.time.series.OnHoliday;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that takes place on several dates. */
final class EventFormat {
  private static final Shape<Event.Occurrence> OCCURRENCE =
      ObjectShape.of(
          "occurrence",
          keys -> {
            var date = keys.required("date", DateFormats.DAY, "開く日");
            var from = keys.optional("from", DateFormats.TIME, "はじまり（例：\"13:30\"）");
            var to = keys.optional("to", DateFormats.TIME, "終わり");
            var venue = keys.optional("venue", Shapes.TEXT, "この日の場所");
            return in ->
                new Event.Occurrence(in.get(date), in.find(from), in.find(to), in.find(venue));
          });

  static final Shape<Event> EVENT =
      ObjectShape.of(
          "event",
          keys -> {
            var id = keys.required("id", ValueFormats.OWN_ID, "変わらない名前（英小文字・数字・ハイフン）");
            Function<Values, Event> event = keys(keys, in -> in.get(id));
            return event;
          });

  private EventFormat() {}

  /** The keys of a distribution in a report: those of an event, whose id may be left out. */
  static Function<Values, Event> keysWithoutId(Keys keys) {
    var id = keys.optional("id", ValueFormats.ID, "変わらない名前（英小文字・数字・ハイフン）");
    return keys(keys, in -> in.find(id));
  }

  private static Function<Values, Event> keys(Keys keys, Function<Values, @Nullable String> id) {
    var name = keys.required("name", Shapes.TEXT, "行事の名前");
    var rules = keys.optional("rules", Shapes.oneOrMore(RecurrenceFormat.RULE), "開く日のきまり");
    var holiday =
        keys.optional(
            "on_holiday",
            Shapes.words(OnHoliday.class),
            "祝日のとき：hold 開く、skip 休み、move_next 次の日、move_to_weekday 次の平日、unknown 分からない");
    var dates = keys.optional("occurrences", Shapes.list(OCCURRENCE), "決まっている日");
    var cancelled = keys.optional("cancelled", Shapes.oneOrMore(DateFormats.DAY), "中止になった日");
    var venue = keys.optional("venue", Shapes.TEXT, "場所");
    var dropIn = keys.optional("drop_in", ValueFormats.YES_NO, "申し込まずに行けるか");
    var late = keys.optional("late_arrival_ok", ValueFormats.YES_NO, "途中から入れるか");
    var early = keys.optional("leave_early_ok", ValueFormats.YES_NO, "途中で帰れるか");
    var fee = keys.optional("fee", TermsFormat.FEE, "費用");
    var anonymity = keys.optional("anonymity", TermsFormat.ANONYMITY, TermsFormat.ANONYMITY_WORDS);
    var eligible = keys.optional("eligible", TermsFormat.ELIGIBLE, "対象の人");
    var staff = keys.optional("staff", Shapes.TEXT, "そこにいる人");
    var features = keys.optional("features", Shapes.TEXTS, "そこでできること");
    var items = keys.optional("items_given", Shapes.TEXTS, "もらえるもの");
    var note = keys.optional("note", Shapes.TEXT, "補足");
    return in -> {
      String given = id.apply(in);
      return new Event(
          given == null ? ShortCode.of(in.get(name)) : given,
          in.get(name),
          in.list(rules),
          in.or(holiday, OnHoliday.UNKNOWN),
          in.list(dates),
          in.list(cancelled),
          in.find(venue),
          in.or(dropIn, YesNo.UNKNOWN),
          in.or(late, YesNo.UNKNOWN),
          in.or(early, YesNo.UNKNOWN),
          in.find(fee),
          in.or(anonymity, Terms.Anonymity.UNKNOWN),
          in.find(eligible),
          in.find(staff),
          in.list(features),
          in.list(items),
          in.find(note));
    };
  }
}
