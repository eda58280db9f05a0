package dev.michishirube.analysis;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.check.Checker;
import dev.michishirube.check.Content;
import dev.michishirube.check.Entry;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.SourceTree;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.ConceptDictionary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The dictionary and the texts of the shipped guide. */
final class ShippedWords {
  private final SourceTree tree =
      new ContentLoader(LoadLimits.DEFAULT, 2)
          .load(RepositoryRoot.path().resolve("content"), "content", new Findings());

  Dictionary dictionary() {
    Findings findings = new Findings();
    Content content =
        Checker.check(tree, ReferenceData.gazetteer(), LocalDate.of(2026, 11, 22), findings)
            .content();
    return ConceptDictionary.of(
        content.vocabulary().concepts().stream().map(Entry::value).toList(),
        ReferenceData.gazetteer().all());
  }

  /** Every value of YAML and every line of an article, each once. */
  List<String> texts() {
    return Stream.of(
            tree.yaml().stream().flatMap(file -> values(file.root())),
            tree.markdown().stream().flatMap(file -> values(file.frontMatter())),
            tree.markdown().stream().flatMap(file -> file.body().lines()))
        .flatMap(texts -> texts)
        .distinct()
        .toList();
  }

  private static Stream<String> values(Yaml node) {
    return switch (node) {
      case Yaml.Scalar scalar -> Stream.of(scalar.text());
      case Yaml.Sequence list -> list.items().stream().flatMap(ShippedWords::values);
      case Yaml.Mapping mapping ->
          mapping.entries().stream().flatMap(entry -> values(entry.value()));
    };
  }
}
