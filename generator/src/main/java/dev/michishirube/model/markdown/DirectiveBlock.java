package dev.michishirube.model.markdown;

import org.commonmark.node.CustomBlock;

/**
 * A directive alone on its line. {@link Directive#WORDS} never become blocks: alone on a line they
 * are still part of a sentence.
 */
public final class DirectiveBlock extends CustomBlock {
  private final Directive directive;
  private final String source;

  public DirectiveBlock(Directive directive, String source) {
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
