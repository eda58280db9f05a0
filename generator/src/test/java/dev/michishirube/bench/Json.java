package dev.michishirube.bench;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  @Override
  public String toString() {
    return text + "}\n";
  }
}
