package dev.michishirube.bench;

import java.util.List;
import java.util.stream.Collectors;

/** Writes block YAML as a person would. */
final class YamlLines {
  private final StringBuilder text = new StringBuilder();

  YamlLines line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A list in brackets; nothing where there is nothing to say. */
  YamlLines list(String key, List<String> values) {
    return values.isEmpty() ? this : line(key + ": [" + String.join(", ", values) + "]");
  }

  /** Codes are quoted: some begin with 0. */
  YamlLines codes(String key, List<String> values) {
    return list(
        key, values.stream().map(v -> '"' + v + '"').collect(Collectors.toUnmodifiableList()));
  }

  /** One line each. */
  YamlLines items(String key, List<String> values) {
    if (!values.isEmpty()) {
      line(key + ":");
      values.forEach(value -> line("  - " + value));
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
