package dev.michishirube.time.text;

import dev.michishirube.time.Hours;

/** What a writer can copy into a record, in YAML. */
public final class SuggestedLine {
  private SuggestedLine() {}

  /**
   * {@code hours: {spec: "Mo-Fr 09:00-17:00; PH off", text: "平日 9時〜17時"}}, with {@code
   * last_reception} and {@code year_end} behind it when the text gives them.
   *
   * @param text the words that were read
   */
  public static String of(HourReading.Structured read, String text) {
    String sure = read.certainty() == Hours.Certainty.EXACT ? "" : ", certainty: approximate";
    String hours =
        "hours: {spec: %s, text: %s%s}".formatted(quoted(read.spec()), quoted(text), sure);
    hours += LastReception.of(read.notes()).map("　last_reception: \"%s\""::formatted).orElse("");
    return switch (read.yearEnd()) {
      case YearEndSaid.Closed(var from, var to) ->
          hours + "　year_end: {from: \"%s\", to: \"%s\"}".formatted(from, to).replace("--", "");
      case YearEndSaid.Open open -> hours + "　year_end: open";
      case YearEndSaid.Unknown unknown -> hours;
    };
  }

  /** Hours may hold quotes of their own; single quotes then need no escape. */
  private static String quoted(String value) {
    boolean plain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    return plain ? '"' + value + '"' : "'" + value.replace("'", "''") + "'";
  }
}
