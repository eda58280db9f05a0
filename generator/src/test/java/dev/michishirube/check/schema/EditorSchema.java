package dev.michishirube.check.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** What an editor says of a file: an independent validator with one of our schemas. */
final class EditorSchema {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Schema schema;

  private EditorSchema(Schema schema) {
    this.schema = schema;
  }

  /** The schema of a kind of file, such as {@code center}. */
  static EditorSchema of(String kind) {
    return new EditorSchema(
        REGISTRY.getSchema(SchemaFiles.all().get(kind + ".json"), InputFormat.JSON));
  }

  /** Complaints about a YAML text; none when it is accepted. */
  List<String> complaints(String yaml) {
    return schema.validate(yaml, InputFormat.YAML).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
