package dev.michishirube.check.format;

import dev.michishirube.check.shape.Schema;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.Yaml;
import dev.michishirube.load.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Records with every key, and a way to see that they have every key. */
final class Samples {
  private Samples() {}

  static String text(String name) {
    try (InputStream file = Samples.class.getResourceAsStream("maximal/" + name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Declared keys that the sample does not use, as {@code mapping.key}. */
  static Set<String> unusedKeys(Schema declared, String sample) {
    Yaml root = new YamlReader(LoadLimits.DEFAULT).read(text(sample), sample, new Findings());
    Set<String> all = new TreeSet<>();
    declaredKeys(declared, all);
    Set<String> used = new TreeSet<>();
    usedKeys(declared, root, used);
    all.removeAll(used);
    return all;
  }

  private static void declaredKeys(Schema schema, Set<String> keys) {
    switch (schema) {
      case Schema.Mapping mapping ->
          mapping
              .properties()
              .forEach(
                  (name, property) -> {
                    if (keys.add(mapping.name() + "." + name)) {
                      declaredKeys(property.schema(), keys);
                    }
                  });
      case Schema.ListOf list -> declaredKeys(list.items(), keys);
      case Schema.AnyOf forms -> forms.forms().forEach(form -> declaredKeys(form, keys));
      case Schema.MapOf map -> declaredKeys(map.values(), keys);
      case Schema.Scalar scalar -> {}
      case Schema.Words words -> {}
    }
  }

  private static void usedKeys(Schema schema, Yaml node, Set<String> keys) {
    switch (schema) {
      case Schema.Mapping mapping when node instanceof Yaml.Mapping written -> {
        boolean fits =
            mapping.properties().entrySet().stream()
                .filter(e -> e.getValue().required())
                .allMatch(e -> written.get(e.getKey()) != null);
        for (Yaml.Entry entry : fits ? written.entries() : List.<Yaml.Entry>of()) {
          Schema.Property property = mapping.properties().get(entry.key().text());
          if (property != null) {
            keys.add(mapping.name() + "." + entry.key().text());
            usedKeys(property.schema(), entry.value(), keys);
          }
        }
      }
      case Schema.ListOf list when node instanceof Yaml.Sequence written ->
          written.items().forEach(item -> usedKeys(list.items(), item, keys));
      case Schema.AnyOf forms -> forms.forms().forEach(form -> usedKeys(form, node, keys));
      case Schema.MapOf map when node instanceof Yaml.Mapping written ->
          written.entries().forEach(entry -> usedKeys(map.values(), entry.value(), keys));
      default -> {}
    }
  }
}
