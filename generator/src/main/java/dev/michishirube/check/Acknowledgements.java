package dev.michishirube.check;

import dev.michishirube.check.format.FormatRules;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.MarkdownFile;
import dev.michishirube.load.SourceTree;
import dev.michishirube.load.Yaml;
import dev.michishirube.load.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Drops warnings and notes that a record acknowledges. A finding belongs to the record that begins
 * last before its line; one that concerns a file as a whole belongs to its first record.
 */
final class Acknowledgements {
  private final Map<String, NavigableMap<Integer, List<Line>>> byFile = new HashMap<>();

  /** One acknowledged rule. */
  private static final class Line {
    private final String rule;
    private final Position position;
    private boolean used;

    private Line(String rule, Position position) {
      this.rule = rule;
      this.position = position;
    }
  }

  Acknowledgements(SourceTree tree) {
    for (YamlFile file : tree.yaml()) {
      List<Yaml> records =
          file.root() instanceof Yaml.Sequence list ? list.items() : List.of(file.root());
      records.forEach(this::note);
    }
    for (MarkdownFile file : tree.markdown()) {
      note(file.frontMatter());
    }
  }

  private void note(Yaml node) {
    if (!(node instanceof Yaml.Mapping record)) {
      return;
    }
    List<Line> lines = new ArrayList<>();
    if (record.get("acknowledge") instanceof Yaml.Sequence list) {
      for (Yaml item : list.items()) {
        if (item instanceof Yaml.Mapping mapping
            && mapping.get("rule") instanceof Yaml.Scalar rule) {
          lines.add(new Line(rule.text(), rule.position()));
        }
      }
    }
    Position start = record.position();
    byFile.computeIfAbsent(start.file(), f -> new TreeMap<>()).put(start.line(), lines);
  }

  /** What is left of {@code found}, with a note for each acknowledgement that met nothing. */
  List<Diagnostic> apply(List<Diagnostic> found) {
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      if (!isAcknowledged(diagnostic)) {
        left.add(diagnostic);
      }
    }
    byFile.values().stream()
        .flatMap(records -> records.values().stream())
        .flatMap(List::stream)
        .filter(line -> !line.used)
        .map(line -> FormatRules.ACKNOWLEDGE_UNUSED.at(line.position, line.rule))
        .forEach(left::add);
    return left;
  }

  private boolean isAcknowledged(Diagnostic diagnostic) {
    NavigableMap<Integer, List<Line>> records = byFile.get(diagnostic.position().file());
    if (records == null || diagnostic.isError()) {
      return false;
    }
    Map.Entry<Integer, List<Line>> record = records.floorEntry(diagnostic.position().line());
    List<Line> lines = record == null ? records.firstEntry().getValue() : record.getValue();
    boolean acknowledged = false;
    for (Line line : lines) {
      if (line.rule.equals(diagnostic.rule().id())) {
        line.used = true;
        acknowledged = true;
      }
    }
    return acknowledged;
  }
}
