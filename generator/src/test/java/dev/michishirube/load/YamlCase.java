package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A YAML text after it was read. */
record YamlCase(@Nullable Yaml root, List<Diagnostic> findings) {
  static YamlCase read(String text) {
    Findings findings = new Findings();
    Yaml root = new YamlReader(LoadLimits.DEFAULT).read(text, "content/x.yaml", findings);
    return new YamlCase(root, findings.sorted());
  }

  /** Findings as {@code 2:5 yaml.colon.fullwidth …}, with the Japanese message. */
  List<String> told() {
    return findings.stream().map(YamlCase::told).toList();
  }

  /** The tree on one line, with the place of each scalar: <code>{id@1:1=x@1:5}</code>. */
  String tree() {
    return root == null ? "-" : tree(root);
  }

  static String told(Diagnostic diagnostic) {
    var position = diagnostic.position();
    String place = position.line() + ":" + position.column();
    return place + " " + diagnostic.rule().id() + " " + diagnostic.message("ja");
  }

  static String tree(Yaml node) {
    return switch (node) {
      case Yaml.Scalar scalar ->
          scalar.text().replace("\n", "⏎")
              + "@"
              + scalar.position().line()
              + ":"
              + scalar.position().column();
      case Yaml.Sequence list ->
          "[" + String.join(", ", list.items().stream().map(YamlCase::tree).toList()) + "]";
      case Yaml.Mapping mapping ->
          "{"
              + String.join(
                  ", ",
                  mapping.entries().stream()
                      .map(entry -> tree(entry.key()) + "=" + tree(entry.value()))
                      .toList())
              + "}";
    };
  }
}
