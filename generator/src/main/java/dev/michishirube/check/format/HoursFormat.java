package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Reading;
import dev.michishirube.check.shape.Schema;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.load.Yaml;
import dev.michishirube.time.Hours;
import dev.michishirube.time.HoursParser;
import dev.michishirube.time.HoursProblem;
import dev.michishirube.time.text.HourReading;
import dev.michishirube.time.text.HourText;
import dev.michishirube.time.text.SuggestedLine;
import org.jspecify.annotations.Nullable;

/** Hours: the notation, {@code always}, or a longer form with the words of the source. */
final class HoursFormat {
  private static final Shape<HoursParser.Parsed> SPEC =
      Shapes.scalar(
          new Schema.Scalar(null, "Mo-Fr 09:00-17:00; PH off の形、または always"), HoursFormat::parse);

  static final Shape<Hours> HOURS =
      Shapes.scalarOr(
          Shapes.map(SPEC, spec -> spec(spec, null, Hours.Certainty.EXACT)),
          Shapes.checked(
              ObjectShape.of(
                  "hours",
                  keys -> {
                    var spec =
                        keys.optional("spec", SPEC, "曜日と時刻（例：Mo-Fr 09:00-17:00; PH off）か always");
                    var text = keys.optional("text", Shapes.TEXT, "出典に書かれている言い方");
                    var certainty =
                        keys.optional(
                            "certainty",
                            Shapes.words(Hours.Certainty.class),
                            "確かさ：exact 確か、approximate だいたい、unknown 分からない");
                    return in -> {
                      HoursParser.Parsed parsed = in.find(spec);
                      String words = in.find(text);
                      Hours.Certainty sure = in.or(certainty, Hours.Certainty.EXACT);
                      return parsed == null
                          ? new Hours.Text(words == null ? "" : words, sure)
                          : spec(parsed, words, sure);
                    };
                  }),
              HoursFormat::saysSomething));

  private HoursFormat() {}

  private static Hours spec(
      HoursParser.Parsed parsed, @Nullable String text, Hours.Certainty certainty) {
    return new Hours.Spec(parsed.spec(), parsed.rules(), text, certainty);
  }

  private static HoursParser.@Nullable Parsed parse(Yaml.Scalar scalar, Reading reading) {
    return switch (reading.hours().parse(scalar.text())) {
      case HoursParser.Parsed parsed -> parsed;
      case HoursParser.Failed failed -> {
        report(failed, scalar, reading);
        yield null;
      }
    };
  }

  /** Who writes words where the notation belongs gets the notation, if the words are known. */
  private static void report(HoursParser.Failed failed, Yaml.Scalar scalar, Reading reading) {
    int character = failed.offset() + 1;
    if (failed.problem() == HoursProblem.WORDS
        && HourText.read(scalar.text()) instanceof HourReading.Structured read) {
      String line = SuggestedLine.of(read, scalar.text());
      reading.report(HoursRules.READABLE_WORDS, scalar, failed.part(), character, line);
    } else {
      reading.report(HoursRules.of(failed.problem()), scalar, failed.part(), character);
    }
  }

  private static boolean saysSomething(Yaml node, Hours hours, Reading reading) {
    boolean nothing = hours instanceof Hours.Text words && words.text().isEmpty();
    boolean tried = node instanceof Yaml.Mapping mapping && mapping.get("spec") != null;
    if (nothing && !tried) {
      reading.report(HoursRules.EMPTY, node);
    }
    return !nothing;
  }
}
