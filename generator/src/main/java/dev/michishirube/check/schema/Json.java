package dev.michishirube.check.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A JSON value that prints the same bytes on every run. */
sealed interface Json {
  record Text(String value) implements Json {}

  /** A number or {@code true} or {@code false}, as it is printed. */
  record Literal(String value) implements Json {}

  record Array(List<? extends Json> items) implements Json {}

  record Members(Map<String, Json> members) implements Json {
    /** An empty one, to put members into. */
    static Members none() {
      return new Members(new LinkedHashMap<>());
    }

    Members with(String key, Json value) {
      members.put(key, value);
      return this;
    }
  }

  /** Indented by two spaces, with a line break at the end. */
  static String print(Json json) {
    return print(json, "\n") + "\n";
  }

  private static String print(Json json, String newLine) {
    String inner = newLine + "  ";
    return switch (json) {
      case Text text -> quote(text.value());
      case Literal literal -> literal.value();
      case Array array when isFlat(array) -> {
        StringJoiner items = new StringJoiner(", ", "[", "]");
        array.items().forEach(item -> items.add(print(item, newLine)));
        yield items.toString();
      }
      case Array array -> {
        StringJoiner items = new StringJoiner("," + inner, "[" + inner, newLine + "]");
        array.items().forEach(item -> items.add(print(item, inner)));
        yield items.toString();
      }
      case Members members when members.members().isEmpty() -> "{}";
      case Members members -> {
        StringJoiner lines = new StringJoiner("," + inner, "{" + inner, newLine + "}");
        members.members().forEach((key, v) -> lines.add(quote(key) + ": " + print(v, inner)));
        yield lines.toString();
      }
    };
  }

  private static boolean isFlat(Array array) {
    return array.items().stream().allMatch(i -> i instanceof Text || i instanceof Literal);
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
