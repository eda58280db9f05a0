package dev.michishirube.artifact;

import dev.michishirube.artifact.PageFacts.Kind;
import dev.michishirube.artifact.PageFacts.Link;
import org.jspecify.annotations.Nullable;

/**
 * References seen lately, found again by their bytes. A slot may be lost to another reference or to
 * another thread: then an equal link is made anew. Links are immutable, so a race is harmless.
 */
final class SharedLinks {
  private static final int SLOTS = 1 << 14;

  private final @Nullable Link[] slots = new Link[SLOTS];

  /** A link without a position whose target is written at {@code bytes[from, to)}. */
  Link at(byte[] bytes, int from, int to, Kind kind) {
    int hash = kind.ordinal();
    boolean plain = true;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      hash = hash * 31 + b;
      plain &= b >= 0 && b != '&';
    }
    if (!plain) {
      return new Link(Entities.decode(bytes, from, to), kind, null);
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Link known = slots[slot];
    if (known != null && known.kind() == kind && isWritten(known.target(), bytes, from, to)) {
      return known;
    }
    Link link = new Link(Entities.decode(bytes, from, to), kind, null);
    slots[slot] = link;
    return link;
  }

  private static boolean isWritten(String text, byte[] bytes, int from, int to) {
    if (text.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i - from) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
