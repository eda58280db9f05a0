package dev.michishirube.index.referee;

import static java.util.stream.Collectors.joining;

import dev.michishirube.index.lunr.Document;
import dev.michishirube.index.lunr.Field;
import dev.michishirube.index.lunr.JsonString;
import java.util.List;

/** Documents cut into terms, for the referee to build an index of. */
final class CorpusJson {
  private CorpusJson() {}

  static String of(List<Field> fields, List<Document> documents) {
    return fields.stream().map(CorpusJson::field).collect(joining(",", "{\"fields\":[", "]"))
        + documents.stream()
            .map(CorpusJson::document)
            .collect(joining(",", ",\"documents\":[", "]}"));
  }

  private static String field(Field field) {
    return "{\"name\":" + JsonString.of(field.name()) + ",\"boost\":" + field.boost() + "}";
  }

  private static String document(Document document) {
    return document.tokens().stream()
        .map(tokens -> tokens.stream().map(JsonString::of).collect(joining(",", "[", "]")))
        .collect(joining(",", "{\"tokens\":[", "],\"boost\":" + document.boost() + "}"));
  }
}
