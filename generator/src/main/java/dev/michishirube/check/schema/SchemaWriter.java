package dev.michishirube.check.schema;

import dev.michishirube.check.shape.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns the schema of a record into JSON Schema (draft 2020-12) for a file of one record or a list
 * of them. Editors read plain {@code 2026} as a number and {@code true} as a flag, where this
 * product reads text: both are allowed.
 */
final class SchemaWriter {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final Json SCALAR_TYPES =
      new Json.Array(List.of(text("string"), text("number"), text("boolean")));

  private final Map<String, Json> printed = new TreeMap<>();
  private final Map<String, Schema.Mapping> defined = new LinkedHashMap<>();

  private SchemaWriter() {}

  /**
   * The whole file.
   *
   * @param title what the file describes, Japanese
   */
  static String write(String title, Schema record) {
    SchemaWriter writer = new SchemaWriter();
    Json one = writer.json(record);
    Json list = Json.Members.none().with("type", text("array")).with("items", one);
    return Json.print(
        Json.Members.none()
            .with("$schema", text(DIALECT))
            .with("title", text(title))
            .with("anyOf", new Json.Array(List.of(one, list)))
            .with("$defs", new Json.Members(new LinkedHashMap<>(writer.printed))));
  }

  private Json.Members json(Schema schema) {
    return switch (schema) {
      case Schema.Scalar scalar -> {
        String pattern = scalar.pattern() == null ? "\\S" : "^(?:" + scalar.pattern() + ")$";
        Json.Members json =
            Json.Members.none().with("type", SCALAR_TYPES).with("pattern", text(pattern));
        yield scalar.description() == null
            ? json
            : json.with("description", text(scalar.description()));
      }
      case Schema.Words words -> Json.Members.none().with("enum", values(words.words()));
      case Schema.ListOf list -> {
        Json.Members json =
            Json.Members.none().with("type", text("array")).with("items", json(list.items()));
        yield list.atLeast() == 0
            ? json
            : json.with("minItems", new Json.Literal(String.valueOf(list.atLeast())));
      }
      case Schema.AnyOf forms ->
          Json.Members.none()
              .with("anyOf", new Json.Array(forms.forms().stream().map(this::json).toList()));
      case Schema.MapOf map ->
          Json.Members.none()
              .with("type", text("object"))
              .with(
                  "propertyNames",
                  Json.Members.none().with("pattern", text("^(?:" + map.keyPattern() + ")$")))
              .with("additionalProperties", json(map.values()));
      case Schema.Mapping mapping -> reference(mapping);
    };
  }

  private Json.Members reference(Schema.Mapping mapping) {
    Schema.Mapping same = defined.putIfAbsent(mapping.name(), mapping);
    if (same == null) {
      printed.put(mapping.name(), definition(mapping));
    } else if (!same.equals(mapping)) {
      throw new IllegalStateException("two different shapes are named " + mapping.name());
    }
    return Json.Members.none().with("$ref", text("#/$defs/" + mapping.name()));
  }

  private Json definition(Schema.Mapping mapping) {
    Json.Members properties = Json.Members.none();
    List<Json> required = new ArrayList<>();
    mapping
        .properties()
        .forEach(
            (name, property) -> {
              Json.Members json = json(property.schema());
              properties.with(name, json.with("description", text(property.description())));
              if (property.required()) {
                required.add(text(name));
              }
            });
    Json.Members json = Json.Members.none().with("type", text("object"));
    if (!required.isEmpty()) {
      json.with("required", new Json.Array(required));
    }
    return json.with("additionalProperties", new Json.Literal("false"))
        .with("properties", properties);
  }

  /** The words, and what an editor takes some of them for. */
  private static Json values(List<String> words) {
    List<Json> values = new ArrayList<>();
    words.forEach(word -> values.add(text(word)));
    for (String word : words) {
      if (word.matches("true|false|-?[0-9]+")) {
        values.add(new Json.Literal(word));
      }
    }
    return new Json.Array(values);
  }

  private static Json text(String value) {
    return new Json.Text(value);
  }
}
