package dev.michishirube.load.markdown;

import org.commonmark.node.CustomBlock;

/** A line that is one directive, before anyone has looked into it. */
final class RawDirectiveLine extends CustomBlock {
  final String source;

  RawDirectiveLine(String source) {
    this.source = source;
  }
}
