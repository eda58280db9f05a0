package dev.michishirube.check.shape;

import dev.michishirube.load.Yaml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mapping whose keys are data, such as codes; all values are of one kind. */
public final class MapShape<V> implements Shape<Map<String, V>> {
  private final Pattern keys;
  private final String howToWriteKeys;
  private final Shape<V> values;

  /**
   * A mapping.
   *
   * @param keys what each key looks like
   * @param howToWriteKeys the same in words, Japanese
   */
  public MapShape(String keys, String howToWriteKeys, Shape<V> values) {
    this.keys = Pattern.compile(keys);
    this.howToWriteKeys = howToWriteKeys;
    this.values = values;
  }

  @Override
  public @Nullable Map<String, V> read(Yaml node, Reading reading) {
    if (!(node instanceof Yaml.Mapping mapping)) {
      reading.report(ShapeRules.MAPPING_EXPECTED, node, howToWriteKeys);
      return null;
    }
    Map<String, V> read = new LinkedHashMap<>();
    for (Yaml.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!keys.matcher(key).matches()) {
        reading.report(ShapeRules.PATTERN, entry.key(), key, howToWriteKeys, keys.pattern());
        continue;
      }
      V value = values.read(entry.value(), reading);
      if (value != null) {
        read.put(key, value);
      }
    }
    return read;
  }

  @Override
  public Schema schema() {
    return new Schema.MapOf(keys.pattern(), values.schema());
  }
}
