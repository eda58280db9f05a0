package dev.michishirube.check;

import dev.michishirube.check.Secrets.Field;
import dev.michishirube.load.SourceTree;
import dev.michishirube.load.Yaml;
import dev.michishirube.load.YamlFile;
import dev.michishirube.model.CenterKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values that may not be told in the trees, before anything reads them. Works on keys
 * alone, so that a record that is wrong elsewhere keeps its secrets too.
 */
final class SecretValues {
  private static final String VISIBILITY = "visibility";
  private static final Set<String> TOLD = Set.of("public", "area_only", "on_contact");
  private static final Map<String, Field> FIELDS =
      Map.of(
          "address", Field.ADDRESS,
          "building", Field.BUILDING,
          "postal_code", Field.POSTAL_CODE,
          "latitude", Field.LATITUDE,
          "longitude", Field.LONGITUDE,
          "access", Field.ACCESS);

  private final List<Secrets.Value> secrets = new ArrayList<>();
  private final Set<String> unspoken = new LinkedHashSet<>();
  private final Set<String> files = new TreeSet<>();

  private SecretValues() {}

  static SecretValues in(SourceTree tree) {
    SecretValues found = new SecretValues();
    for (YamlFile file : tree.yaml()) {
      List<Yaml> records =
          file.root() instanceof Yaml.Sequence list ? list.items() : List.of(file.root());
      records.forEach(found::searchRecord);
    }
    return found;
  }

  /** Values under {@code visibility: secret}. */
  Secrets secrets() {
    return new Secrets(secrets);
  }

  /**
   * The same, and values whose visibility is misspelt or missing where it must be stated: whether
   * they are secret is not known, so no message may print them.
   */
  Set<String> unspoken() {
    return unspoken;
  }

  /** Files, as diagnostics name them, with any of these values. */
  Set<String> files() {
    return files;
  }

  private void searchRecord(Yaml node) {
    if (node instanceof Yaml.Mapping record) {
      Context context = new Context(text(record.get("id")), mustState(record));
      search(record, "", context);
    }
  }

  private record Context(String id, boolean mustState) {}

  private void search(Yaml node, String key, Context context) {
    switch (node) {
      case Yaml.Mapping mapping -> {
        boolean stated = mapping.get(VISIBILITY) != null;
        boolean hides =
            stated
                ? !TOLD.contains(text(mapping.get(VISIBILITY)))
                : key.equals("location") && context.mustState();
        if (hides) {
          hide(mapping, context);
        }
        mapping.entries().forEach(e -> search(e.value(), e.key().text(), context));
      }
      case Yaml.Sequence list -> list.items().forEach(item -> search(item, key, context));
      case Yaml.Scalar scalar -> {}
    }
  }

  private void hide(Yaml.Mapping location, Context context) {
    boolean secret = text(location.get(VISIBILITY)).equals("secret");
    files.add(location.position().file());
    for (Yaml.Entry entry : location.entries()) {
      String key = entry.key().text();
      if (key.equals(VISIBILITY) || key.equals("floor")) {
        continue;
      }
      for (String value : values(entry.value())) {
        unspoken.add(value);
        Field field = FIELDS.get(key);
        if (secret && field != null) {
          secrets.add(new Secrets.Value(context.id(), field, value));
        }
      }
    }
  }

  /** The texts of a value; of dated values, without their days. */
  private static List<String> values(Yaml node) {
    return switch (node) {
      case Yaml.Scalar scalar -> scalar.text().isBlank() ? List.of() : List.of(scalar.text());
      case Yaml.Sequence list ->
          list.items().stream().flatMap(item -> values(item).stream()).toList();
      case Yaml.Mapping mapping -> {
        Yaml value = mapping.get("value");
        yield value != null
            ? values(value)
            : mapping.entries().stream().flatMap(e -> values(e.value()).stream()).toList();
      }
    };
  }

  private static boolean mustState(Yaml.Mapping record) {
    String atRisk = text(record.get("at_risk_topic"));
    String kind = text(record.get("kind"));
    boolean dangerous =
        List.of(CenterKind.values()).stream()
            .filter(CenterKind::needsVisibility)
            .anyMatch(k -> k.name().toLowerCase(Locale.ROOT).equals(kind));
    return dangerous || atRisk.equals("true") || atRisk.equals("yes");
  }

  private static String text(@Nullable Yaml node) {
    return node instanceof Yaml.Scalar scalar ? scalar.text() : "";
  }
}
