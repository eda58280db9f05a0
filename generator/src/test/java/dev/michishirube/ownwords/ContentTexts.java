package dev.michishirube.ownwords;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.MarkdownFile;
import dev.michishirube.load.SourceTree;
import dev.michishirube.load.Yaml;
import dev.michishirube.load.YamlFile;
import java.util.Set;
import java.util.stream.Stream;

/** Every value of YAML and every article, and the official names among them. */
final class ContentTexts {
  private static final Set<String> NAMES =
      Set.of("name", "former_names", "alternate_names", "publisher", "program_name", "law");
  private static final Set<String> OF_A_SOURCE = Set.of("title", "document");

  private ContentTexts() {}

  static Stream<Passage> passages(SourceTree tree) {
    return Stream.concat(
        values(tree).flatMap(value -> Passage.own(value.text(), value.position())),
        tree.markdown().stream()
            .flatMap(
                file -> Passage.own(file.body(), new Position(file.file(), file.bodyLine(), 1))));
  }

  /** What somebody else named: a desk, an organization, a programme, a law, a document. */
  static Stream<String> officialNames(SourceTree tree) {
    return values(tree).filter(Value::isOfficialName).map(Value::text);
  }

  private static Stream<Value> values(SourceTree tree) {
    return Stream.concat(
        tree.yaml().stream().map(YamlFile::root).flatMap(root -> values(root, "", "")),
        tree.markdown().stream()
            .map(MarkdownFile::frontMatter)
            .flatMap(front -> values(front, "", "")));
  }

  private static Stream<Value> values(Yaml node, String key, String above) {
    return switch (node) {
      case Yaml.Scalar scalar -> Stream.of(new Value(scalar, key, above));
      case Yaml.Sequence list -> list.items().stream().flatMap(item -> values(item, key, above));
      case Yaml.Mapping mapping ->
          mapping.entries().stream()
              .flatMap(entry -> values(entry.value(), entry.key().text(), key));
    };
  }

  /** A scalar with its key and the key of the mapping that it stands in. */
  private record Value(Yaml.Scalar scalar, String key, String above) {
    String text() {
      return scalar.text();
    }

    Position position() {
      return scalar.position();
    }

    boolean isOfficialName() {
      return position().file().contains("/vocabulary/")
          ? above.startsWith("source")
          : NAMES.contains(key) || above.startsWith("source") && OF_A_SOURCE.contains(key);
    }
  }
}
