package dev.michishirube.check.shape;

import dev.michishirube.load.Yaml;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A mapping with declared keys. Unknown and missing keys are findings, all at once. */
public final class ObjectShape<T> implements Shape<T> {
  private final String name;
  private final Map<String, Key<?>> keys = new LinkedHashMap<>();
  private final BiFunction<Values, Yaml.Mapping, T> build;

  private ObjectShape(String name, List<Key<?>> keys, BiFunction<Values, Yaml.Mapping, T> build) {
    this.name = name;
    keys.forEach(key -> this.keys.put(key.name(), key));
    this.build = build;
  }

  /**
   * Declares a mapping: the outer function declares keys once, the inner one builds a value from
   * each mapping that has all required ones.
   *
   * <pre>{@code
   * static final Shape<Fee> FEE = ObjectShape.of("fee", keys -> {
   *   var type = keys.required("type", Shapes.words(Fee.Type.class), "無料か有料か");
   *   var note = keys.optional("note", Shapes.TEXT, "補足");
   *   return in -> new Fee(in.get(type), in.find(note));
   * });
   * }</pre>
   */
  public static <T> ObjectShape<T> of(String name, Function<Keys, Function<Values, T>> declare) {
    Keys keys = new Keys();
    Function<Values, T> build = declare.apply(keys);
    return new ObjectShape<>(name, keys.declared(), (values, node) -> build.apply(values));
  }

  /** As {@link #of}, for values that keep the place where they stood. */
  public static <T> ObjectShape<T> located(
      String name, Function<Keys, BiFunction<Values, Yaml.Mapping, T>> declare) {
    Keys keys = new Keys();
    BiFunction<Values, Yaml.Mapping, T> build = declare.apply(keys);
    return new ObjectShape<>(name, keys.declared(), build);
  }

  @Override
  public @Nullable T read(Yaml node, Reading reading) {
    if (!(node instanceof Yaml.Mapping mapping)) {
      reading.report(ShapeRules.MAPPING_EXPECTED, node, name);
      return null;
    }
    Map<Key<?>, Object> values = new HashMap<>();
    for (Yaml.Entry entry : mapping.entries()) {
      Key<?> key = keys.get(entry.key().text());
      if (key == null) {
        reportUnknown(entry.key(), reading);
      } else {
        readValue(key, entry.value(), values, reading);
      }
    }
    return complete(mapping, values, reading) ? build.apply(new Values(values), mapping) : null;
  }

  private <V> void readValue(Key<V> key, Yaml node, Map<Key<?>, Object> values, Reading reading) {
    if (node instanceof Yaml.Scalar scalar && (scalar.isAbsent() || scalar.text().isBlank())) {
      reading.report(ShapeRules.EMPTY_VALUE, node, key.name());
      return;
    }
    V value = key.shape().read(node, reading);
    if (value != null) {
      values.put(key, value);
    }
  }

  private boolean complete(Yaml.Mapping mapping, Map<Key<?>, Object> values, Reading reading) {
    boolean complete = true;
    for (Key<?> key : keys.values()) {
      if (key.required() && !values.containsKey(key)) {
        complete &= key.standIn() != null;
        if (key.standIn() != null) {
          values.put(key, key.standIn());
        }
        if (mapping.get(key.name()) == null) {
          reading.report(ShapeRules.MISSING_KEY, mapping, key.name(), name);
        }
      }
    }
    return complete;
  }

  private void reportUnknown(Yaml.Scalar key, Reading reading) {
    NearestWord.among(keys.keySet(), key.text())
        .ifPresentOrElse(
            near -> reading.report(ShapeRules.UNKNOWN_KEY_NEAR, key, key.text(), near),
            () ->
                reading.report(
                    ShapeRules.UNKNOWN_KEY, key, key.text(), String.join(", ", keys.keySet())));
  }

  @Override
  public Schema schema() {
    Map<String, Schema.Property> properties = new LinkedHashMap<>();
    for (Key<?> key : keys.values()) {
      properties.put(
          key.name(), new Schema.Property(key.shape().schema(), key.required(), key.description()));
    }
    return new Schema.Mapping(name, properties);
  }
}
