package dev.michishirube.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An object of JSON, which Hugo reads faster than YAML. Keys with nothing to say are left out. */
final class Json {
  private final StringBuilder text = new StringBuilder("{");

  Json text(String key, @Nullable String value) {
    return value == null || value.isEmpty() ? this : raw(key, quoted(value));
  }

  Json number(String key, int value) {
    return value == 0 ? this : raw(key, Integer.toString(value));
  }

  Json flag(String key, boolean value) {
    return value ? raw(key, "true") : this;
  }

  <T> Json list(String key, List<T> values, Function<T, String> form) {
    return values.isEmpty() ? this : raw(key, array(values, form));
  }

  /** A value that is JSON already. */
  Json raw(String key, @Nullable String value) {
    if (value != null) {
      text.append(text.length() == 1 ? "" : ",\n").append(quoted(key)).append(": ").append(value);
    }
    return this;
  }

  static <T> String array(List<T> values, Function<T, String> form) {
    return values.stream().map(form).collect(Collectors.joining(",", "[", "]"));
  }

  /** An array of values that are JSON already. */
  static String array(String... values) {
    return "[" + String.join(",", values) + "]";
  }

  static String quoted(@Nullable String value) {
    if (value == null) {
      return "\"\"";
    }
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** What a YAML text holds. */
  static String ofYaml(String yaml) {
    return of(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }

  static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(e -> quoted(String.valueOf(e.getKey())) + ": " + of(e.getValue()))
              .collect(Collectors.joining(",\n", "{", "}"));
      case List<?> list -> list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
      case String text -> quoted(text);
      default -> value.toString();
    };
  }

  @Override
  public String toString() {
    return text + "}\n";
  }
}
