package dev.michishirube.load;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Builds one tree from the parser's events. Counts nesting, aliases and values as it goes, so that
 * a hostile file is turned away before it has used much of anything.
 */
final class TreeBuilder {
  private final Parser parser;
  private final Marks marks;
  private final LoadLimits limits;
  private final Findings findings;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private int depth;
  private int aliases;
  private int nodes;

  TreeBuilder(Parser parser, Marks marks, LoadLimits limits, Findings findings) {
    this.parser = parser;
    this.marks = marks;
    this.limits = limits;
    this.findings = findings;
  }

  /** A node that aliases may name; {@code node} is null while it is still being read. */
  private record Anchored(@Nullable Yaml node, int size) {}

  /** The only document of the stream. */
  Yaml document() throws UnreadableException {
    parser.next();
    Event start = parser.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      throw new UnreadableException(FileRules.EMPTY.at(Position.ofFile(marks.file())));
    }
    Yaml root = node(parser.next());
    parser.next();
    Event end = parser.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw new UnreadableException(YamlRules.DOCUMENTS.at(marks.start(end)));
    }
    return root;
  }

  private Yaml node(Event event) throws UnreadableException {
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    NodeEvent start = (NodeEvent) event;
    count(1, start);
    String anchor = start.getAnchor().map(a -> a.getValue()).orElse(null);
    int before = nodes;
    if (anchor != null) {
      anchors.put(anchor, new Anchored(null, 0));
    }
    Yaml node =
        switch (event.getEventId()) {
          case MappingStart -> mapping(event);
          case SequenceStart -> sequence(event);
          default -> scalar((ScalarEvent) event);
        };
    if (anchor != null) {
      anchors.put(anchor, new Anchored(node, nodes - before + 1));
    }
    return node;
  }

  private Yaml scalar(ScalarEvent event) {
    return new Yaml.Scalar(event.getValue(), event.isPlain(), marks.start(event));
  }

  private Yaml sequence(Event start) throws UnreadableException {
    enter(start);
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
    enter(start);
    Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
    for (Event event = parser.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = parser.next()) {
      Yaml key = node(event);
      Yaml value = node(parser.next());
      if (key instanceof Yaml.Scalar text) {
        Yaml.Entry first = entries.putIfAbsent(text.text(), new Yaml.Entry(text, value));
        if (first != null) {
          int line = first.key().position().line();
          findings.add(YamlRules.DUPLICATE_KEY.at(text.position(), text.text(), line));
        }
      } else {
        findings.add(YamlRules.KEY_TYPE.at(marks.start(event)));
      }
    }
    depth--;
    return new Yaml.Mapping(List.copyOf(entries.values()), marks.start(start));
  }

  private void enter(Event start) throws UnreadableException {
    if (++depth > limits.nesting()) {
      throw new UnreadableException(YamlRules.TOO_DEEP.at(marks.start(start), limits.nesting()));
    }
  }

  private Yaml aliased(AliasEvent event) throws UnreadableException {
    Position position = marks.start(event);
    if (++aliases > limits.aliases()) {
      throw new UnreadableException(YamlRules.TOO_MANY_ALIASES.at(position, limits.aliases()));
    }
    String name = event.getAlias().getValue();
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw new UnreadableException(YamlRules.UNKNOWN_ALIAS.at(position, name));
    }
    if (anchored.node() == null) {
      throw new UnreadableException(YamlRules.RECURSIVE_ALIAS.at(position, name));
    }
    count(anchored.size(), event);
    return anchored.node();
  }

  private void count(int more, Event event) throws UnreadableException {
    nodes += more;
    if (nodes > limits.nodes()) {
      throw new UnreadableException(
          YamlRules.TOO_MANY_NODES.at(marks.start(event), limits.nodes()));
    }
  }
}
