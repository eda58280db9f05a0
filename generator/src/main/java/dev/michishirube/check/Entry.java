package dev.michishirube.check;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.Yaml;

/**
 * A typed record beside the tree it was read from, so that a rule can name the line of any field.
 *
 * @param path file, relative to the content folder
 */
public record Entry<T>(T value, Yaml.Mapping source, String path) {
  /** Where a field stands: {@code entry.at("channels", 0, "number")}. */
  public Position at(Object... field) {
    return source.at(field);
  }
}
