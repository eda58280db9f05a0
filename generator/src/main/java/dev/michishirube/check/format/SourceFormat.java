package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Reading;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.Source;
import dev.michishirube.model.Terms;
import java.util.List;

/** Where a fact comes from. */
final class SourceFormat {
  static final Shape<Source> SOURCE =
      Shapes.checked(
          ObjectShape.of(
              "source",
              keys -> {
                var publisher = keys.optional("publisher", Shapes.TEXT, "発行元（県、市、団体など）");
                var title = keys.optional("title", Shapes.TEXT, "ページや文書の題名");
                var url = keys.optional("url", ValueFormats.URL, "出典のページの住所（https://…）");
                var document = keys.optional("document", Shapes.TEXT, "公の文書の名前（ページがないとき）");
                var date = keys.optional("date", DateFormats.DATE, "出典の日付");
                var licence = keys.optional("licence", Shapes.TEXT, "利用条件（例：CC BY 4.0）");
                var confirms = keys.optional("confirms", Shapes.TEXTS, "この出典でたしかめた項目");
                return in ->
                    new Source(
                        in.find(publisher),
                        in.find(title),
                        in.find(url),
                        in.find(document),
                        in.find(date),
                        in.find(licence),
                        in.list(confirms));
              }),
          SourceFormat::hasNameAndPlace);

  static final Shape<List<Source>> SOURCES = Shapes.someOf(SOURCE);

  /** A claim with the source that makes it. */
  static final Shape<Terms.Claim> CLAIM =
      ObjectShape.of(
          "claim",
          keys -> {
            var text = keys.required("text", Shapes.TEXT, "出典に書かれていること");
            var source = keys.optional("source", SOURCE, "その出典");
            return in -> new Terms.Claim(in.get(text), in.find(source));
          });

  private SourceFormat() {}

  private static boolean hasNameAndPlace(Yaml node, Source source, Reading reading) {
    boolean named = source.publisher() != null || source.title() != null;
    boolean placed = source.url() != null || source.document() != null;
    if (!named && !has(node, "publisher") && !has(node, "title")) {
      reading.report(FormatRules.SOURCE_NAME, node);
    }
    if (!placed && !has(node, "url") && !has(node, "document")) {
      reading.report(FormatRules.SOURCE_REFERENCE, node);
    }
    return named && placed;
  }

  /** True when the key is there, even with a value that is an error of its own. */
  private static boolean has(Yaml node, String key) {
    return node instanceof Yaml.Mapping mapping && mapping.get(key) != null;
  }
}
