package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.Entry;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.Article;
import dev.michishirube.model.Term;
import dev.michishirube.model.Translation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts that translations are of, as they stand today. */
public final class Originals {
  private final Map<String, Yaml.Mapping> byId;

  private Originals(Map<String, Yaml.Mapping> byId) {
    this.byId = byId;
  }

  /** Of everything that can be translated. */
  public static Originals of(Content content) {
    Map<String, Yaml.Mapping> originals = new HashMap<>();
    RecordEntries.of(content).all().forEach(r -> originals.put(r.id(), r.entry().source()));
    for (Entry<Article> article : content.articles()) {
      originals.put("articles/" + article.value().slug(), article.source());
    }
    terms("topics/", content.vocabulary().topics(), originals);
    terms("situations/", content.vocabulary().situations(), originals);
    terms("glossary/", content.vocabulary().glossary(), originals);
    originals.put("site", content.site().source());
    return new Originals(originals);
  }

  private static void terms(
      String prefix, List<Entry<Term>> terms, Map<String, Yaml.Mapping> originals) {
    terms.forEach(term -> originals.put(prefix + term.value().id(), term.source()));
  }

  /** The translations of a guide, each text with its original. */
  public static List<Translation> looked(Content content) {
    if (content.translations().isEmpty()) {
      return List.of();
    }
    Originals originals = of(content);
    return content.translations().stream().map(Entry::value).map(originals::looked).toList();
  }

  private Translation looked(Translation translation) {
    List<Translation.Field> fields =
        translation.fields().stream()
            .map(
                field ->
                    new Translation.Field(
                        field.path(),
                        field.hash(),
                        field.text(),
                        text(translation.of(), field.path()).orElse(null)))
            .toList();
    return new Translation(
        translation.position(), translation.language(), translation.of(), fields);
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  Set<String> ids() {
    return byId.keySet();
  }

  /** The text of a field; empty where there is none. */
  Optional<String> text(String id, String path) {
    Yaml node = byId.get(id);
    for (String step : path.split("/", -1)) {
      node =
          switch (node) {
            case Yaml.Mapping mapping -> mapping.get(step);
            case Yaml.Sequence list -> item(list, step);
            case Yaml.Scalar scalar -> null;
            case null -> null;
          };
    }
    return node instanceof Yaml.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  private static @Nullable Yaml item(Yaml.Sequence list, String step) {
    boolean index = step.matches("[0-9]{1,4}");
    return index && Integer.parseInt(step) < list.items().size()
        ? list.items().get(Integer.parseInt(step))
        : null;
  }
}
