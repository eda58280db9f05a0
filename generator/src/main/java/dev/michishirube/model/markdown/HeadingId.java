package dev.michishirube.model.markdown;

import org.commonmark.node.CustomNode;

/** The id that a writer gave a heading: {@code ## 持ち物 {#what-to-bring}}. Last child of it. */
public final class HeadingId extends CustomNode {
  private final String id;

  public HeadingId(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
