package dev.michishirube.model.markdown;

import dev.michishirube.diagnostic.Position;
import org.commonmark.node.CustomNode;

/**
 * Braces that look like a directive and cannot be read as one: not closed on their line, empty, one
 * brace instead of two, full-width braces, a key twice. Shown as text; a rule reports it.
 */
public final class MalformedDirective extends CustomNode {
  private final String text;
  private final Position position;

  public MalformedDirective(String text, Position position) {
    this.text = text;
    this.position = position;
  }

  /** As written. */
  public String text() {
    return text;
  }

  public Position position() {
    return position;
  }
}
