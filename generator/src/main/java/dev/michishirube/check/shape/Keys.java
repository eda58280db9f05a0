package dev.michishirube.check.shape;

import java.util.ArrayList;
import java.util.List;

/** Declares the keys of a mapping, in the order in which documentation lists them. */
public final class Keys {
  private final List<Key<?>> declared = new ArrayList<>();

  Keys() {}

  /** A key that must be there. */
  public <T> Key<T> required(String name, Shape<T> shape, String description) {
    return declare(new Key<>(name, shape, true, null, description));
  }

  /** As {@link #required}; after it was reported, the record is read on with {@code standIn}. */
  public <T> Key<T> requiredOr(String name, Shape<T> shape, T standIn, String description) {
    return declare(new Key<>(name, shape, true, standIn, description));
  }

  /** A key that may be left out: it is then unknown. */
  public <T> Key<T> optional(String name, Shape<T> shape, String description) {
    return declare(new Key<>(name, shape, false, null, description));
  }

  private <T> Key<T> declare(Key<T> key) {
    declared.add(key);
    return key;
  }

  List<Key<?>> declared() {
    return List.copyOf(declared);
  }
}
