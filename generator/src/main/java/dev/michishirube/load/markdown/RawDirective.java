package dev.michishirube.load.markdown;

import org.commonmark.node.CustomNode;

/** Braces inside text, before anyone has looked into them. */
final class RawDirective extends CustomNode {
  final String source;

  RawDirective(String source) {
    this.source = source;
  }
}
