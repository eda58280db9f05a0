package dev.michishirube.load;

import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Explicit tags. Those of the core schema say nothing new, since fields give values their type. */
final class Tags {
  private static final String CORE = "tag:yaml.org,2002:";
  private static final Set<String> ALLOWED =
      Set.of("!", "!!str", "!!int", "!!float", "!!bool", "!!null", "!!seq", "!!map");

  private Tags() {}

  /** The tag of a node as the writer typed it, when it is not one of the core schema. */
  static Optional<String> unknown(Event event) {
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.empty();
        };
    return tag.map(t -> t.startsWith(CORE) ? "!!" + t.substring(CORE.length()) : t)
        .filter(t -> !ALLOWED.contains(t));
  }
}
