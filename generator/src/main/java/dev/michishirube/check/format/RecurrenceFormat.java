package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Reading;
import dev.michishirube.check.shape.Schema;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.Event;
import dev.michishirube.model.PartialDate;
import dev.michishirube.time.Hours;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an event takes place again. */
final class RecurrenceFormat {
  private static final int EVERY_WEEK = 0;

  private static final Shape<DayOfWeek> WEEKDAY = Shapes.words(weekdays());
  private static final String WEEKDAY_WORDS = "曜日：mo tu we th fr sa su";

  private static final Shape<Integer> NTH =
      Shapes.map(Shapes.words("1", "2", "3", "4", "5", "-1"), Integer::valueOf);
  private static final String NTH_WORDS = "月の何回目か（-1 は最後、書かないと毎週）";

  private static final Shape<Event.Day> DAY =
      ObjectShape.of(
          "event_day",
          keys -> {
            var weekday = keys.required("weekday", WEEKDAY, WEEKDAY_WORDS);
            var nth = keys.optional("nth", NTH, NTH_WORDS);
            return in -> new Event.Day(in.get(weekday), in.or(nth, EVERY_WEEK));
          });

  /** {@code unknown} as an anchor says that nobody has told the month. */
  private static final Shape<Optional<PartialDate>> ANCHOR =
      Shapes.scalar(
          new Schema.Scalar("unknown|[0-9]{4}-[0-9]{2}", "2026-04 の形、または unknown"),
          RecurrenceFormat::anchor);

  static final Shape<Event.Recurrence> RULE =
      Shapes.checked(
          ObjectShape.of(
              "event_rule",
              keys -> {
                var weekday = keys.optional("weekday", WEEKDAY, WEEKDAY_WORDS);
                var nth = keys.optional("nth", NTH, NTH_WORDS);
                var alternate = keys.optional("alternate", Shapes.someOf(DAY), "月ごとに入れ替わる曜日");
                var months = keys.optional("every_months", ValueFormats.integer(1, 12), "何か月ごとか");
                var anchor = keys.optional("anchor", ANCHOR, "数え始めの月（2026-04）、分からなければ unknown");
                var from = keys.optional("from", DateFormats.TIME, "はじまり（例：\"13:30\"）");
                var to = keys.optional("to", DateFormats.TIME, "終わり");
                var text = keys.optional("text", Shapes.TEXT, "文でしか分からないとき（例：月2回）");
                var certainty =
                    keys.optional(
                        "certainty",
                        Shapes.words(Hours.Certainty.class),
                        "確かさ：exact 確か、approximate だいたい、unknown 分からない");
                return in -> {
                  List<Event.Day> days = in.list(alternate);
                  boolean alternates = !days.isEmpty();
                  DayOfWeek single = in.find(weekday);
                  if (!alternates && single != null) {
                    days = List.of(new Event.Day(single, in.or(nth, EVERY_WEEK)));
                  }
                  String words = in.find(text);
                  return new Event.Recurrence(
                      days,
                      alternates,
                      in.or(months, days.isEmpty() ? 0 : 1),
                      in.or(anchor, Optional.empty()).orElse(null),
                      in.find(from),
                      in.find(to),
                      words,
                      in.or(certainty, Hours.Certainty.EXACT));
                };
              }),
          RecurrenceFormat::saysWhen);

  private RecurrenceFormat() {}

  @SuppressWarnings("NullableOptional") // null: wrong, and reported; empty: said to be unknown
  private static @Nullable Optional<PartialDate> anchor(Yaml.Scalar scalar, Reading reading) {
    if (scalar.text().equals("unknown")) {
      return Optional.empty();
    }
    PartialDate date = DateFormats.DATE.read(scalar, reading);
    if (date != null && date.month() == null) {
      reading.report(FormatRules.DATE, scalar, scalar.text(), "2026-04", "2026-04");
      return null;
    }
    return date == null ? null : Optional.of(date);
  }

  private static boolean saysWhen(Yaml node, Event.Recurrence rule, Reading reading) {
    boolean says = !rule.days().isEmpty() || rule.text() != null;
    boolean tried =
        node instanceof Yaml.Mapping m
            && (m.get("weekday") != null || m.get("alternate") != null || m.get("text") != null);
    if (!says && !tried) {
      reading.report(FormatRules.RECURRENCE, node);
    }
    return says;
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> words = new LinkedHashMap<>();
    List<String> names = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    for (DayOfWeek day : DayOfWeek.values()) {
      words.put(names.get(day.ordinal()), day);
    }
    return words;
  }
}
