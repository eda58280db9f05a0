package dev.michishirube.render.jsonld;

import java.util.List;

/** A value of JSON-LD. */
public sealed interface Json permits Json.Text, Json.Items, Json.Number, Json.Flag, Thing {
  /** A text. */
  record Text(String value) implements Json {}

  /** Several values. */
  record Items(List<? extends Json> values) implements Json {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** A number, as it is printed. */
  record Number(String value) implements Json {}

  /** True or false. */
  record Flag(boolean value) implements Json {}

  /**
   * In one line, the same on every run. No text in it can end a script element or begin a comment,
   * and no character ends a line of a script: they are written as escapes.
   */
  default String print() {
    StringBuilder out = new StringBuilder();
    print(this, out);
    return out.toString();
  }

  private static void print(Json value, StringBuilder out) {
    switch (value) {
      case Text text -> quote(text.value(), out);
      case Number number -> out.append(number.value());
      case Flag flag -> out.append(flag.value());
      case Items items -> {
        String separator = "[";
        for (Json item : items.values()) {
          out.append(separator);
          print(item, out);
          separator = ",";
        }
        out.append(items.values().isEmpty() ? "[]" : "]");
      }
      case Thing thing -> {
        out.append('{');
        String separator = "";
        for (Thing.Member member : thing.members()) {
          out.append(separator);
          quote(member.key(), out);
          out.append(':');
          print(member.value(), out);
          separator = ",";
        }
        out.append('}');
      }
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '<', '>', '&', '\u2028', '\u2029' -> escape(c, out);
        default -> {
          if (c < ' ') {
            escape(c, out);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static void escape(char c, StringBuilder out) {
    String hex = Integer.toHexString(c);
    out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
  }
}
