package dev.michishirube.check.rules;

import dev.michishirube.load.Yaml;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The words of a record that a reader may see. Left out: ids and addresses, what is quoted from
 * somewhere else (titles of sources, names of laws, former names), and a place that is not public.
 */
final class RecordTexts {
  private static final Set<String> NO_PROSE =
      Set.of(
          "id",
          "former_ids",
          "slug",
          "former_slugs",
          "kind",
          "url",
          "official_url",
          "sources",
          "source",
          "law",
          "former_names",
          "former_numbers",
          "acknowledge",
          "conflicts",
          "hash",
          "number",
          "codes",
          "except",
          "spec",
          "rule",
          "forms",
          "not_forms");

  private RecordTexts() {}

  /** Gives every text with the key that it stands under, in the order of the file. */
  static void each(Yaml.Mapping record, BiConsumer<String, Yaml.Scalar> consumer) {
    for (Yaml.Entry entry : record.entries()) {
      String key = entry.key().text();
      boolean hidden = key.equals("location") && !isPublic(entry.value());
      if (!NO_PROSE.contains(key) && !hidden) {
        visit(key, entry.value(), consumer);
      }
    }
  }

  private static void visit(String key, Yaml node, BiConsumer<String, Yaml.Scalar> consumer) {
    switch (node) {
      case Yaml.Scalar scalar -> consumer.accept(key, scalar);
      case Yaml.Sequence list -> list.items().forEach(item -> visit(key, item, consumer));
      case Yaml.Mapping mapping -> each(mapping, consumer);
    }
  }

  private static boolean isPublic(Yaml location) {
    return location instanceof Yaml.Mapping mapping
        && mapping.get("visibility") instanceof Yaml.Scalar scalar
        && scalar.text().equals("public");
  }
}
