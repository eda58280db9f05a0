package dev.michishirube.load;

import dev.michishirube.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A YAML node with the place it stood at. Scalars stay text: the field that reads one gives it a
 * type, so that {@code 08}, {@code 10:30} and {@code no} never change meaning.
 */
public sealed interface Yaml {
  Position position();

  /**
   * Text.
   *
   * @param text the characters after quotes and folding are resolved
   * @param plain written without quotes, so that an empty one means "nothing was given"
   */
  record Scalar(String text, boolean plain, Position position) implements Yaml {
    /** True for {@code key:} with nothing behind it, and for YAML's words for nothing. */
    public boolean isAbsent() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A list. */
  record Sequence(List<Yaml> items, Position position) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order of the file. */
  record Mapping(List<Entry> entries, Position position) implements Yaml {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of {@code key}, or null. */
    public @Nullable Yaml get(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return entry.value();
        }
      }
      return null;
    }
  }

  /** One key with its value. */
  record Entry(Scalar key, Yaml value) {}

  /**
   * Where the value at a path stands, or the deepest part of the path that exists.
   *
   * @param path keys ({@link String}) and list indexes ({@link Integer})
   */
  default Position at(Object... path) {
    Yaml node = this;
    for (Object step : path) {
      Yaml next =
          switch (node) {
            case Mapping mapping -> mapping.get(String.valueOf(step));
            case Sequence list when step instanceof Integer i && i < list.items().size() ->
                list.items().get(i);
            // A single value may stand where a list is allowed.
            case Sequence list -> null;
            case Scalar scalar -> null;
          };
      if (next == null) {
        if (step instanceof Integer) {
          continue;
        }
        break;
      }
      node = next;
    }
    return node.position();
  }
}
