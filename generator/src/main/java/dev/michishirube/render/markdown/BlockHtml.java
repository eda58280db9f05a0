package dev.michishirube.render.markdown;

import dev.michishirube.model.markdown.Alert;
import dev.michishirube.model.markdown.Directive;
import dev.michishirube.model.markdown.DirectiveBlock;
import dev.michishirube.model.markdown.PlainText;
import dev.michishirube.model.markdown.Quotation;
import dev.michishirube.render.markdown.MarkdownWords.Word;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes blocks, one a line. */
final class BlockHtml {
  private final Rendering rendering;
  private final HtmlText out;
  private final InlineHtml inlines;
  private final ListHtml lists;
  private final TableHtml tables;

  BlockHtml(Rendering rendering) {
    this.rendering = rendering;
    this.out = rendering.out;
    this.inlines = new InlineHtml(rendering);
    this.lists = new ListHtml(rendering, this, inlines);
    this.tables = new TableHtml(rendering, inlines);
  }

  void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      block(child);
    }
  }

  void block(Node node) {
    out.line();
    switch (node) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Heading heading -> heading(heading);
      case BulletList list -> lists.bullets(list);
      case OrderedList list -> lists.numbers(list);
      case TableBlock table -> tables.table(table);
      case Alert alert -> alert(alert);
      case Quotation quotation -> quotation(quotation);
      case BlockQuote quote -> element("blockquote", quote);
      case DirectiveBlock block -> directive(block.directive(), block.source());
      case FencedCodeBlock code -> code(code.getLiteral(), code.getInfo());
      case IndentedCodeBlock code -> code(code.getLiteral(), "");
      case ThematicBreak rule -> out.raw("<hr>");
      case HtmlBlock html -> out.raw("<p>").text(html.getLiteral().strip()).raw("</p>");
      // Footnotes are written at the end of the page, definitions of links nowhere.
      case FootnoteDefinition definition -> {}
      case LinkReferenceDefinition definition -> {}
      default -> inlines.inline(node);
    }
    out.line();
  }

  private void element(String name, Node node) {
    out.open(name).line();
    children(node);
    out.line().close(name);
  }

  private void paragraph(Paragraph paragraph) {
    out.raw("<p>");
    inlines.children(paragraph);
    out.raw("</p>");
  }

  private void heading(Heading heading) {
    // The title of the article is the page's h1; a rule reports an h1 below it.
    int level = Math.max(2, heading.getLevel());
    String id = rendering.anchors.id(heading);
    rendering.headings.add(new RenderedMarkdown.Heading(level, id, PlainText.of(heading)));
    out.open("h" + level, "id", id);
    boolean around = inlines.asWritten;
    inlines.asWritten = true;
    inlines.children(heading);
    inlines.asWritten = around;
    out.close("h" + level);
  }

  private void alert(Alert alert) {
    String kind = alert.kind().name();
    Word title = Word.valueOf("ALERT_" + kind);
    out.open("div", "class", "alert alert-" + kind.toLowerCase(Locale.ROOT), "role", "note").line();
    out.open("p", "class", "alert-title").text(rendering.say(title)).close("p").line();
    children(alert);
    out.line().close("div");
  }

  private void quotation(Quotation quotation) {
    String href = inlines.href(quotation.url(), quotation);
    out.open("figure", "class", quotation.verbatim() ? "quotation verbatim" : "quotation").line();
    out.open("blockquote", "cite", href).line();
    boolean around = inlines.asWritten;
    inlines.asWritten = around || quotation.verbatim();
    children(quotation);
    inlines.asWritten = around;
    out.line().close("blockquote").line();
    out.raw("<figcaption>").text(rendering.say(Word.QUOTATION_SOURCE));
    if (href == null) {
      out.raw("<cite>").text(quotation.source()).raw("</cite>");
    } else {
      out.raw("<cite>").open("a", "href", href, "rel", Addresses.rel(href));
      out.text(quotation.source()).raw("</a></cite>");
    }
    if (quotation.verbatim()) {
      out.text(rendering.say(Word.QUOTATION_VERBATIM));
    }
    out.raw("</figcaption>").line().close("figure");
  }

  private void directive(Directive directive, String source) {
    if (directive.isKnown()) {
      out.raw(rendering.directives.block(directive));
    } else {
      out.raw("<p>").text(source).raw("</p>");
    }
  }

  private void code(String literal, String info) {
    String language = info == null ? "" : info.strip().split("\\s", 2)[0];
    out.raw("<pre>").open("code", "class", language.isEmpty() ? null : "language-" + language);
    out.text(literal).raw("</code></pre>");
  }
}
