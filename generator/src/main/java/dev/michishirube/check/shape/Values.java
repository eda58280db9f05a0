package dev.michishirube.check.shape;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one mapping, read and typed; what was wrong is absent. */
public final class Values {
  private final Map<Key<?>, Object> byKey;

  Values(Map<Key<?>, Object> byKey) {
    this.byKey = byKey;
  }

  /** The value of a required key. Mappings without it never reach their constructor. */
  public <T> T get(Key<T> key) {
    T value = find(key);
    if (value == null) {
      throw new IllegalStateException("not declared as required: " + key.name());
    }
    return value;
  }

  /** The value, or null when the key was left out. */
  @SuppressWarnings("unchecked") // Keys put only what their own shape has read.
  public <T> @Nullable T find(Key<T> key) {
    return (T) byKey.get(key);
  }

  /** The value, or {@code otherwise}. */
  public <T> T or(Key<T> key, T otherwise) {
    T value = find(key);
    return value == null ? otherwise : value;
  }

  /** The list, empty when the key was left out. */
  public <T> List<T> list(Key<List<T>> key) {
    return or(key, List.of());
  }
}
