package dev.michishirube.load.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Restores every string of a tree that was parsed in {@link Disguise}. */
record Undisguising(Disguise disguise) {
  void restore(Node root) {
    for (Node node : Tree.under(root)) {
      restoreOne(node);
    }
  }

  private void restoreOne(Node node) {
    switch (node) {
      case Text text -> text.setLiteral(undo(text.getLiteral()));
      case Code code -> code.setLiteral(undo(code.getLiteral()));
      case HtmlInline html -> html.setLiteral(undo(html.getLiteral()));
      case HtmlBlock html -> html.setLiteral(undo(html.getLiteral()));
      case IndentedCodeBlock code -> code.setLiteral(undo(code.getLiteral()));
      case FencedCodeBlock code -> {
        code.setLiteral(undo(code.getLiteral()));
        code.setInfo(undo(code.getInfo()));
      }
      case Link link -> {
        link.setDestination(undo(link.getDestination()));
        link.setTitle(undo(link.getTitle()));
      }
      case Image image -> {
        image.setDestination(undo(image.getDestination()));
        image.setTitle(undo(image.getTitle()));
      }
      case LinkReferenceDefinition definition -> {
        definition.setLabel(undo(definition.getLabel()));
        definition.setDestination(undo(definition.getDestination()));
        definition.setTitle(undo(definition.getTitle()));
      }
      default -> {}
    }
  }

  private @Nullable String undo(@Nullable String text) {
    return text == null ? null : disguise.undo(text);
  }
}
