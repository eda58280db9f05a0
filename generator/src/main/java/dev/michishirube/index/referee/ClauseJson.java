package dev.michishirube.index.referee;

import static java.util.stream.Collectors.joining;

import dev.michishirube.index.lunr.JsonString;
import java.util.List;
import java.util.Locale;

/** Clauses as the scripts take them. */
public final class ClauseJson {
  private ClauseJson() {}

  /** An array of objects with term, presence, boost and, where they say something, the rest. */
  public static String of(List<Clause> clauses) {
    return clauses.stream().map(ClauseJson::of).collect(joining(",", "[", "]"));
  }

  private static String of(Clause clause) {
    StringBuilder out = new StringBuilder("{\"term\":").append(JsonString.of(clause.term()));
    String presence = clause.presence().name().toLowerCase(Locale.ROOT);
    out.append(",\"presence\":\"").append(presence);
    out.append("\",\"boost\":").append(clause.boost());
    if (clause.editDistance() > 0) {
      out.append(",\"editDistance\":").append(clause.editDistance());
    }
    if (!clause.fields().isEmpty()) {
      out.append(
          clause.fields().stream().map(JsonString::of).collect(joining(",", ",\"fields\":[", "]")));
    }
    return out.append('}').toString();
  }
}
