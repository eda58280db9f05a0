package dev.michishirube.render.part;

import dev.michishirube.render.template.Words;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain reading of a weekly specification, word for word, until the time engine makes sentences
 * of it.
 */
public final class WeeklyWords {
  private static final Pattern WEEKDAY = Pattern.compile("\\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\\b");
  private static final Map<String, String> KEYS =
      Map.of(
          "Mo",
          "weekday.mo",
          "Tu",
          "weekday.tu",
          "We",
          "weekday.we",
          "Th",
          "weekday.th",
          "Fr",
          "weekday.fr",
          "Sa",
          "weekday.sa",
          "Su",
          "weekday.su",
          "PH",
          "weekday.ph");

  private WeeklyWords() {}

  public static String of(String spec, Words words) {
    String days =
        WEEKDAY
            .matcher(spec)
            .replaceAll(
                m -> Matcher.quoteReplacement(words.get(KEYS.getOrDefault(m.group(1), ""))));
    return days.replace(" off", words.get("weekly.off"))
        .replace(" unknown", words.get("weekly.unknown"))
        .replace("-", words.get("weekly.to"))
        .replace("; ", words.get("weekly.next"))
        .replace(",", words.get("weekly.and"));
  }
}
