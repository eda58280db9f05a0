package dev.michishirube.check.shape;

import dev.michishirube.load.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of value is written: reads it from a node and describes it for editors. Both come
 * from the same declaration, so a schema can never say something else than the decoder does.
 *
 * <p>Shapes are immutable and safe to share between threads.
 */
public interface Shape<T> {
  /**
   * The value of a node.
   *
   * @return null when the node is wrong; the finding has then been reported to {@code reading}
   */
  @Nullable T read(Yaml node, Reading reading);

  /** The same, for editors. */
  Schema schema();
}
