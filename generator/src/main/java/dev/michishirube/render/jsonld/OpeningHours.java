package dev.michishirube.render.jsonld;

import dev.michishirube.time.Hours;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Weekly hours as {@code OpeningHoursSpecification}. Hours that cannot be said whole are not said
 * at all: half of them would be wrong.
 */
public final class OpeningHours {
  private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
  private static final List<String> NAMES =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final String MIDNIGHT = "00:00";

  private static final Pattern RULE =
      Pattern.compile("((?:Mo|Tu|We|Th|Fr|Sa|Su|PH|[-,])+) (\\S.*)");
  private static final Pattern SPAN =
      Pattern.compile("((?:[01]\\d|2[0-3]):[0-5]\\d)-((?:[01]\\d|2[0-3]):[0-5]\\d|24:00)");

  private OpeningHours() {}

  /** Empty when the hours are not exact, or say more than a week and public holidays. */
  public static List<Thing> of(@Nullable Hours hours) {
    if (!(hours instanceof Hours.Spec spec) || spec.certainty() != Hours.Certainty.EXACT) {
      return List.of();
    }
    if (spec.spec().equals("24/7")) {
      List<Json> all = new ArrayList<>(days("Mo-Su"));
      return List.of(span(all, MIDNIGHT, "23:59"));
    }
    List<Thing> said = new ArrayList<>();
    for (String rule : spec.spec().split(";", -1)) {
      Matcher matcher = RULE.matcher(rule.strip());
      if (!matcher.matches()) {
        return List.of();
      }
      List<Json> days = days(matcher.group(1));
      String when = matcher.group(2);
      if (days.isEmpty() || !add(days, when, said)) {
        return List.of();
      }
    }
    return said;
  }

  private static boolean add(List<Json> days, String when, List<Thing> said) {
    if (when.equals("off") || when.equals("closed")) {
      said.add(span(days, MIDNIGHT, MIDNIGHT));
      return true;
    }
    if (when.equals("unknown")) {
      return true;
    }
    for (String part : when.split(",", -1)) {
      Matcher matcher = SPAN.matcher(part.strip());
      if (!matcher.matches()) {
        return false;
      }
      String closes = matcher.group(2);
      said.add(span(days, matcher.group(1), closes.equals("24:00") ? "23:59" : closes));
    }
    return true;
  }

  /** {@code Mo-We,PH}; empty when a part is no day. */
  private static List<Json> days(String text) {
    List<Json> days = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      if (part.equals("PH")) {
        days.add(day("PublicHolidays"));
        continue;
      }
      int dash = part.indexOf('-');
      int from = DAYS.indexOf(dash < 0 ? part : part.substring(0, dash));
      int to = dash < 0 ? from : DAYS.indexOf(part.substring(dash + 1));
      if (from < 0 || to < from) {
        return List.of();
      }
      NAMES.subList(from, to + 1).forEach(name -> days.add(day(name)));
    }
    return days;
  }

  private static Json day(String name) {
    return new Json.Text("https://schema.org/" + name);
  }

  private static Thing span(List<Json> days, String opens, String closes) {
    return Thing.of("OpeningHoursSpecification")
        .with("dayOfWeek", days)
        .with("opens", opens)
        .with("closes", closes);
  }
}
