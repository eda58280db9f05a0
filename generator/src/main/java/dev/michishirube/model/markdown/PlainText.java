package dev.michishirube.model.markdown;

import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a tree without markup: for rules, descriptions and feeds. Blocks and table cells are
 * separated by one space. Footnotes, raw HTML and link addresses are left out; what directives
 * stand for is added by the caller who knows the records.
 */
public final class PlainText {
  private final StringBuilder out = new StringBuilder();
  private final Function<Directive, String> directives;

  private PlainText(Function<Directive, String> directives) {
    this.directives = directives;
  }

  /** The words under {@code node}, without those of directives. */
  public static String of(Node node) {
    return of(node, directive -> "");
  }

  /** The words under {@code node}, with {@code directives} giving the words of each directive. */
  public static String of(Node node, Function<Directive, String> directives) {
    PlainText text = new PlainText(directives);
    text.add(node);
    return text.out.toString().strip();
  }

  private void add(Node node) {
    switch (node) {
      case Text text -> out.append(text.getLiteral());
      case Code code -> out.append(code.getLiteral());
      case FencedCodeBlock code -> block(code.getLiteral());
      case IndentedCodeBlock code -> block(code.getLiteral());
      case SoftLineBreak line -> out.append(LineJoin.of(line));
      case HardLineBreak line -> space();
      case DirectiveInline inline -> out.append(directives.apply(inline.directive()));
      case DirectiveBlock block -> block(directives.apply(block.directive()));
      case MalformedDirective malformed -> out.append(malformed.text());
      case FootnoteDefinition definition -> {}
      case LinkReferenceDefinition definition -> {}
      case HtmlInline html -> {}
      case HtmlBlock html -> {}
      default -> children(node);
    }
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block || child instanceof TableCell) {
        space();
      }
      add(child);
    }
  }

  private void block(String text) {
    space();
    out.append(text.strip());
  }

  private void space() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }
}
