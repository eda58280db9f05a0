package dev.michishirube.bench;

import dev.michishirube.render.jsonld.Json;
import dev.michishirube.render.jsonld.OpeningHours;
import dev.michishirube.render.jsonld.Thing;
import dev.michishirube.time.Hours;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hours of each way of contact for structured data: a Hugo template cannot read the syntax of
 * opening_hours, so a Hugo site would have this written down.
 */
final class OpeningData {
  private static final Pattern ALWAYS = Pattern.compile("^    hours: always$", Pattern.MULTILINE);
  private static final Pattern SPEC = Pattern.compile("^      spec: (.*)$", Pattern.MULTILINE);

  private OpeningData() {}

  /** For each way a list of spans: days, opening, closing. */
  static String of(String record) {
    String[] ways = record.split("\n  - type: ", -1);
    List<String> spans = new ArrayList<>();
    for (int i = 1; i < ways.length; i++) {
      Matcher spec = SPEC.matcher(ways[i]);
      spans.add(
          spec.find()
              ? spans(spec.group(1))
              : ALWAYS.matcher(ways[i]).find() ? spans("24/7") : "[]");
    }
    return "[" + String.join(", ", spans) + "]";
  }

  private static String spans(String spec) {
    Hours hours = new Hours.Spec(spec, List.of(), null, Hours.Certainty.EXACT);
    return OpeningHours.of(hours).stream()
        .map(OpeningData::span)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String span(Thing thing) {
    return thing.members().stream()
        .skip(1)
        .map(Thing.Member::value)
        .map(Json::print)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
