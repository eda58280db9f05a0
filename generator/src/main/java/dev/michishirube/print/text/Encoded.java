package dev.michishirube.print.text;

import java.util.Collection;
import java.util.List;

/** A text as bytes, and what of it had to be written in another way. */
public final class Encoded {
  /** A character or word, and what stands in its place. */
  public record Replaced(String text, String by) {}

  private final byte[] bytes;
  private final List<Replaced> replaced;

  Encoded(byte[] bytes, Collection<Replaced> replaced) {
    this.bytes = bytes;
    this.replaced = List.copyOf(replaced);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Each once, in order of appearance; empty when the text could be written as it is. */
  public List<Replaced> replaced() {
    return replaced;
  }
}
