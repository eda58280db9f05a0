package dev.michishirube.model.markdown;

import org.commonmark.node.CustomBlock;

/** A block that stands out: {@code > [!NOTE]} on the first line of a quotation. */
public final class Alert extends CustomBlock {
  private final Kind kind;

  public Alert(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** The kinds that GitHub knows, in rising urgency. */
  public enum Kind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION
  }
}
