package dev.michishirube.index.shard;

import java.util.BitSet;

/**
 * Something that readers may ask of a record.
 *
 * @param name what the page calls it
 * @param yes documents of which it is true
 * @param unknown documents of which nobody has confirmed it; of all others it is not true
 */
public record Facet(String name, BitSet yes, BitSet unknown) {
  public Facet {
    if (yes.intersects(unknown)) {
      throw new IllegalArgumentException("both true and unknown: " + name);
    }
  }
}
