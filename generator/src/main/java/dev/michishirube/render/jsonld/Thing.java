package dev.michishirube.render.jsonld;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing of schema.org with what is known of it, in order. Immutable. */
public record Thing(List<Member> members) implements Json {
  public Thing {
    members = List.copyOf(members);
  }

  /** A property. */
  public record Member(String key, Json value) {}

  /** A thing of a type: {@code ContactPoint}. */
  public static Thing of(String type) {
    return new Thing(List.of(new Member("@type", new Text(type))));
  }

  /** An object of no type, with no property yet. */
  public static Thing plain() {
    return new Thing(List.of());
  }

  /** All things of a page, as one document. */
  public static Thing document(List<Thing> things) {
    return new Thing(
        List.of(
            new Member("@context", new Text("https://schema.org")),
            new Member("@graph", new Items(things))));
  }

  /** With a property; what is not known is left out. */
  public Thing with(String key, @Nullable String value) {
    return value == null || value.isEmpty() ? this : with(key, new Text(value));
  }

  /** With a property that may have several values; one alone stands without a list. */
  public Thing with(String key, List<? extends Json> values) {
    return switch (values.size()) {
      case 0 -> this;
      case 1 -> with(key, values.getFirst());
      default -> with(key, new Items(values));
    };
  }

  /** With a property. */
  public Thing with(String key, Json value) {
    List<Member> more = new ArrayList<>(members);
    more.add(new Member(key, value));
    return new Thing(more);
  }
}
