package dev.michishirube.check;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.Yaml;
import java.util.Arrays;

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

  /** Whether the writer gave a field, even one that could not be read. */
  public boolean has(Object... field) {
    Object[] parent = Arrays.copyOf(field, field.length - 1);
    // A value that is not there has the place of what should hold it.
    return !source.at(field).equals(source.at(parent));
  }
}
