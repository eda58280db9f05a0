package dev.michishirube.render.markdown;

import dev.michishirube.model.markdown.DirectiveInline;
import dev.michishirube.model.markdown.LineJoin;
import dev.michishirube.model.markdown.MalformedDirective;
import dev.michishirube.model.markdown.PlainText;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside a line. */
final class InlineHtml {
  private final Rendering rendering;
  private final HtmlText out;
  private boolean insideLink;

  /** In a column of counts, 110 is a count. */
  boolean insideNumbers;

  /** Words of headings, and those that are quoted to the letter, lead nowhere. */
  boolean asWritten;

  InlineHtml(Rendering rendering) {
    this.rendering = rendering;
    this.out = rendering.out;
  }

  void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      inline(child);
    }
  }

  void inline(Node node) {
    switch (node) {
      case Text text -> text(text);
      case Emphasis emphasis -> element("em", emphasis);
      case StrongEmphasis strong -> element("strong", strong);
      case Strikethrough deleted -> element("del", deleted);
      case Code code -> out.raw("<code>").text(code.getLiteral()).raw("</code>");
      case SoftLineBreak line -> out.raw(LineJoin.of(line));
      case HardLineBreak line -> out.raw("<br>").line();
      case Link link -> link(link);
      case Image image -> image(image);
      case DirectiveInline directive -> directive(directive);
      case MalformedDirective malformed -> out.text(malformed.text());
      case FootnoteReference reference -> rendering.footnotes.reference(reference);
      case HtmlInline html -> out.text(html.getLiteral());
      default -> children(node);
    }
  }

  /** What may stand in {@code href} for {@code destination}; null when nothing may. */
  @Nullable String href(@Nullable String destination, Node node) {
    if (destination == null) {
      return null;
    }
    String target = destination;
    if (Addresses.isInternal(destination)) {
      target = rendering.links.resolve(destination, rendering.body.position(node));
    } else if (!Addresses.isAllowedExternal(destination)) {
      return null;
    }
    if (target == null) {
      return null;
    }
    String href = Addresses.encode(target);
    rendering.linkFacts.add(new RenderedMarkdown.LinkFact(href, rendering.body.position(node)));
    return href;
  }

  private void element(String name, Node node) {
    out.open(name);
    children(node);
    out.close(name);
  }

  private void text(Text text) {
    if (insideLink || insideNumbers) {
      out.text(text.getLiteral());
    } else if (asWritten) {
      EmergencyNumbers.write(text, out);
    } else {
      rendering.terms.write(text, out);
    }
  }

  private void link(Link link) {
    String href = insideLink || holdsLinks(link) ? null : href(link.getDestination(), link);
    if (href == null) {
      children(link);
      return;
    }
    out.open("a", "href", href, "title", link.getTitle(), "rel", Addresses.rel(href));
    insideLink = true;
    children(link);
    insideLink = false;
    out.close("a");
  }

  /** A link cannot hold another: directives and footnotes bring their own. */
  private static boolean holdsLinks(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof DirectiveInline
          || child instanceof FootnoteReference
          || holdsLinks(child)) {
        return true;
      }
    }
    return false;
  }

  private void image(Image image) {
    String alt = PlainText.of(image);
    String source = href(image.getDestination(), image);
    if (source != null && Addresses.isInternal(source)) {
      out.open("img", "src", source, "alt", alt, "title", image.getTitle(), "loading", "lazy");
    } else if (source != null && Addresses.isWeb(source) && !insideLink) {
      out.open("a", "href", source, "rel", Addresses.rel(source));
      out.text(alt.isEmpty() ? source : alt).close("a");
    } else {
      out.text(alt);
    }
  }

  private void directive(DirectiveInline directive) {
    if (directive.directive().isKnown()) {
      out.raw(rendering.directives.inline(directive.directive()));
    } else {
      out.text(directive.source());
    }
  }
}
