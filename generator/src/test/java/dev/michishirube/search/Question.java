package dev.michishirube.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Something that a reader types.
 *
 * @param half held, tune, or the name of another file
 * @param kind one of thirteen: exact-name, typo …
 */
record Question(String half, String kind, String query, Want want) {
  /** The files; {@code relevance.yaml} has two parts, each other one the part of its name. */
  private static final List<String> FILES =
      List.of("relevance", "widened", "fresh", "again", "last", "unseen", "next", "sealed");

  static List<Question> all() {
    List<Question> questions = new ArrayList<>();
    FILES.forEach(name -> questions.addAll(in(name + ".yaml")));
    return questions;
  }

  private static List<Question> in(String name) {
    try (InputStream file = Question.class.getResourceAsStream(name)) {
      Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
      List<Question> questions = new ArrayList<>();
      entries(root)
          .forEach(
              (half, kinds) ->
                  entries(kinds)
                      .forEach(
                          (kind, list) ->
                              ((List<?>) list).forEach(q -> questions.add(of(half, kind, q)))));
      return questions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Question of(String half, String kind, Object node) {
    Map<String, Object> question = entries(node);
    Map<String, List<String>> want = new LinkedHashMap<>();
    entries(question.get("want")).forEach((key, value) -> want.put(key, texts(value)));
    return new Question(half, kind, question.get("query").toString(), new Want(want));
  }

  private static List<String> texts(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of(value.toString());
  }

  private static Map<String, Object> entries(Object node) {
    Map<String, Object> entries = new LinkedHashMap<>();
    ((Map<?, ?>) node).forEach((key, value) -> entries.put(key.toString(), value));
    return entries;
  }
}
