package dev.michishirube.model.markdown;

import org.commonmark.node.CustomNode;

/** A directive inside text. */
public final class DirectiveInline extends CustomNode {
  private final Directive directive;
  private final String source;

  public DirectiveInline(Directive directive, String source) {
    this.directive = directive;
    this.source = source;
  }

  public Directive directive() {
    return directive;
  }

  /** As written, with its braces. */
  public String source() {
    return source;
  }
}
