package dev.michishirube.check.format;

import dev.michishirube.check.shape.MapShape;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.Translation;
import java.util.List;
import java.util.Map;

/** A side file of translated texts, under {@code translations/<language>/}. */
public final class TranslationFormat {
  /** Everything but the language, which the folder names. */
  @FunctionalInterface
  public interface Texts {
    Translation in(String language);
  }

  private static final Shape<Text> TEXT =
      ObjectShape.of(
          "translated_text",
          keys -> {
            var hash =
                keys.required(
                    "hash",
                    Shapes.pattern("[0-9a-f]{8}", "訳したもとの日本語のしるし（8けた）", "eight hexadecimal digits"),
                    "訳したもとの日本語のしるし（SHA-256 の初めの8けた）。日本語が変わると古い訳だと分かります");
            var text = keys.required("text", Shapes.TEXT, "訳文");
            return in -> new Text(in.get(hash), in.get(text));
          });

  public static final Shape<Texts> TEXTS =
      ObjectShape.located(
          "translation",
          keys -> {
            var of =
                keys.required(
                    "of",
                    Shapes.pattern(
                        "([a-z]+/)?[a-z0-9][a-z0-9-]*",
                        FormatRules.ID,
                        "記録の id、または articles/記事の名前",
                        "an id, or articles/<name>"),
                    "訳した記録の id、または articles/記事の名前");
            var fields =
                keys.required(
                    "fields",
                    new MapShape<>(
                        "[a-z0-9_]+(/[a-z0-9_]+)*", "name や channels/0/label のような項目の名前", TEXT),
                    "項目ごとの訳（例：name、channels/0/label）");
            return (in, node) ->
                language -> translation(node, language, in.get(of), in.get(fields));
          });

  private TranslationFormat() {}

  private record Text(String hash, String text) {}

  private static Translation translation(
      Yaml node, String language, String of, Map<String, Text> fields) {
    List<Translation.Field> texts =
        fields.entrySet().stream()
            .map(e -> new Translation.Field(e.getKey(), e.getValue().hash(), e.getValue().text()))
            .toList();
    return new Translation(node.position(), language, of, texts);
  }
}
