package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.load.Parsed.LineRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Builds one tree from the parser's events. Counts nesting, aliases and values as it goes, so that
 * a hostile file is turned away before it has used much of anything.
 */
final class TreeBuilder {
  private final Parser parser;
  private final YamlText source;
  private final Marks marks;
  private final LoadLimits limits;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final List<LineRange> doubtful = new ArrayList<>();
  private final Map<String, Anchored> anchors = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private @Nullable ScalarEvent lastScalar;
  private Position lastPlace;
  private int depth;
  private int aliases;
  private int nodes;

  TreeBuilder(Parser parser, YamlText source, LoadLimits limits) {
    this.parser = parser;
    this.source = source;
    this.marks = source.marks();
    this.limits = limits;
    this.lastPlace = marks.at(0, 0);
  }

  /** A node that aliases may name; {@code node} is null while it is still being read. */
  private record Anchored(@Nullable Yaml node, int size, Position position) {}

  /** The scalar that was read last, or null. */
  @Nullable ScalarEvent lastScalar() {
    return lastScalar;
  }

  /** Where the parser had come to. */
  Position lastPlace() {
    return lastPlace;
  }

  /** The only document of the stream; {@code empty} says that there is none. */
  Parsed document(Diagnostic empty) throws UnreadableException {
    parser.next();
    if (parser.next().getEventId() == Event.ID.StreamEnd) {
      throw new UnreadableException(empty);
    }
    Yaml root = node(parser.next());
    if (root instanceof Yaml.Scalar scalar) {
      if (scalar.isAbsent()) {
        throw new UnreadableException(empty);
      }
      doubt(scalar);
    }
    parser.next();
    Event end = parser.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw new UnreadableException(YamlRules.DOCUMENTS.at(marks.start(end)));
    }
    anchors.forEach(
        (name, anchored) -> {
          if (!used.contains(name)) {
            report(YamlRules.ANCHOR_UNUSED, anchored.position(), name);
          }
        });
    return new Parsed(root, findings, null, false, doubtful);
  }

  /** What there is to say when the document could not be read to its end. */
  Parsed stopped(Diagnostic why, boolean refused) {
    return new Parsed(null, findings, why, refused, doubtful);
  }

  private Yaml node(Event event) throws UnreadableException {
    lastPlace = marks.start(event);
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    NodeEvent start = (NodeEvent) event;
    count(1);
    Tags.unknown(event).ifPresent(tag -> report(YamlRules.TAG, marks.start(event), tag));
    String anchor = start.getAnchor().map(a -> a.getValue()).orElse(null);
    int before = nodes;
    if (anchor != null) {
      anchors.put(anchor, new Anchored(null, 0, lastPlace));
    }
    Yaml node =
        switch (event.getEventId()) {
          case MappingStart -> mapping(event);
          case SequenceStart -> sequence(event);
          default -> scalar((ScalarEvent) event);
        };
    if (anchor != null) {
      anchors.put(anchor, new Anchored(node, nodes - before + 1, marks.start(event)));
    }
    return node;
  }

  private Yaml scalar(ScalarEvent event) {
    lastScalar = event;
    var scalar = new Yaml.Scalar(event.getValue(), event.isPlain(), marks.start(event));
    return scalar.isAbsent() ? ShortCode.recover(scalar, event, source, findings) : scalar;
  }

  private Yaml sequence(Event start) throws UnreadableException {
    enter();
    List<Yaml> items = new ArrayList<>();
    for (Event event = parser.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = parser.next()) {
      items.add(node(event));
    }
    depth--;
    return new Yaml.Sequence(items, marks.start(start));
  }

  private Yaml mapping(Event start) throws UnreadableException {
    enter();
    Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
    for (Event event = parser.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = parser.next()) {
      Yaml key = node(event);
      Yaml value = node(parser.next());
      if (key instanceof Yaml.Scalar text) {
        key(text).ifPresent(name -> add(name, value, entries));
      } else {
        report(YamlRules.KEY_TYPE, key.position());
      }
    }
    depth--;
    return new Yaml.Mapping(List.copyOf(entries.values()), marks.start(start));
  }

  /** The first of several equal keys counts, so that the rest of the file can be checked. */
  private void add(Yaml.Scalar key, Yaml value, Map<String, Yaml.Entry> entries) {
    Yaml.Entry first = entries.putIfAbsent(key.text(), new Yaml.Entry(key, value));
    if (first != null) {
      int line = first.key().position().line();
      report(YamlRules.DUPLICATE_KEY, key.position(), key.text(), line);
    }
    boolean ownLine = value.position().line() > key.position().line();
    if (ownLine && value instanceof Yaml.Scalar scalar) {
      doubt(scalar);
    }
  }

  /** The key as it was meant; empty when nobody can know. */
  private Optional<Yaml.Scalar> key(Yaml.Scalar key) {
    Position position = key.position();
    if (key.isAbsent()) {
      report(YamlRules.KEY_EMPTY, position);
      return Optional.empty();
    }
    if (key.text().equals("<<") && key.plain()) {
      report(YamlRules.KEY_MERGE, position);
      return Optional.empty();
    }
    if (key.text().startsWith("\u3000") && key.plain()) {
      int line = position.line() - marks.firstLine();
      doubtful.add(new LineRange(line, line));
      return Optional.of(key);
    }
    String narrow = KeyWidth.narrow(key.text());
    if (!narrow.equals(key.text())) {
      report(YamlRules.KEY_FULLWIDTH, position, key.text(), narrow);
    }
    return Optional.of(new Yaml.Scalar(narrow, key.plain(), position));
  }

  private void doubt(Yaml.Scalar value) {
    if (value.plain() && lastScalar != null && LineScan.doubtful(value.text())) {
      int first = value.position().line() - marks.firstLine();
      int last = lastScalar.getEndMark().map(Mark::getLine).orElse(first);
      doubtful.add(new LineRange(first, Math.max(first, last)));
    }
  }

  private void enter() throws UnreadableException {
    if (++depth > limits.nesting()) {
      throw new UnreadableException(YamlRules.TOO_DEEP.at(lastPlace, limits.nesting()));
    }
  }

  private Yaml aliased(AliasEvent event) throws UnreadableException {
    if (++aliases > limits.aliases()) {
      throw new UnreadableException(YamlRules.TOO_MANY_ALIASES.at(lastPlace, limits.aliases()));
    }
    String name = event.getAlias().getValue();
    used.add(name);
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      report(YamlRules.UNKNOWN_ALIAS, lastPlace, name);
      // As if it had been put in quotes, so that the rest of the file can be checked.
      return new Yaml.Scalar("*" + name, false, lastPlace);
    }
    if (anchored.node() == null) {
      throw new UnreadableException(YamlRules.RECURSIVE_ALIAS.at(lastPlace, name));
    }
    count(anchored.size());
    return anchored.node();
  }

  private void count(int more) throws UnreadableException {
    nodes += more;
    if (nodes > limits.nodes()) {
      throw new UnreadableException(YamlRules.TOO_MANY_NODES.at(lastPlace, limits.nodes()));
    }
  }

  private void report(Rule rule, Position position, Object... arguments) {
    findings.add(rule.at(position, arguments));
  }
}
