package dev.michishirube.load.markdown;

import dev.michishirube.model.markdown.HeadingId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Takes {@code {#id}} off the end of headings. */
final class HeadingIds {
  // Letters, digits, hyphens: an address that needs no escapes.
  private static final Pattern ID = Pattern.compile("\\{#([a-z][a-z0-9-]*)}\\s*$");

  private HeadingIds() {}

  static void detach(Node root) {
    for (Heading heading : Tree.under(root, Heading.class)) {
      if (!(heading.getLastChild() instanceof Text text)) {
        continue;
      }
      Matcher matcher = ID.matcher(text.getLiteral());
      if (matcher.find()) {
        text.setLiteral(text.getLiteral().substring(0, matcher.start()).stripTrailing());
        HeadingId id = new HeadingId(matcher.group(1));
        id.setSourceSpans(text.getSourceSpans());
        heading.appendChild(id);
      }
    }
  }
}
