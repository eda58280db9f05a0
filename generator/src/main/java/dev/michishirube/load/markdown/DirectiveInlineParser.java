package dev.michishirube.load.markdown;

import dev.michishirube.model.markdown.Directive;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Finds braces in text that are, or look as if they should be, a directive. */
final class DirectiveInlineParser implements InlineContentParser {
  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    boolean second = scanner.peekPreviousCodePoint() == '{';
    Position start = scanner.position();
    char brace = scanner.peek();
    scanner.next();
    if (scanner.next(brace)) {
      return untilClosed(scanner, start);
    }
    return brace == '{' && !second ? single(scanner, start) : ParsedInline.none();
  }

  /** {@code {center x}}: one brace instead of two, before a name that we know. */
  private static ParsedInline single(Scanner scanner, Position start) {
    Position name = scanner.position();
    while (scanner.peek() >= 'a' && scanner.peek() <= 'z') {
      scanner.next();
    }
    String word = scanner.getSource(name, scanner.position()).getContent();
    boolean separated = scanner.peek() == ' ' || scanner.peek() == '}' || scanner.peek() == '　';
    return separated && Directive.NAMES.contains(word)
        ? untilClosed(scanner, start)
        : ParsedInline.none();
  }

  /** Up to the closing braces; without them up to the next opening brace or the end of the line. */
  private static ParsedInline untilClosed(Scanner scanner, Position start) {
    while (scanner.hasNext()) {
      char c = scanner.peek();
      if (c == '\n' || c == '{' || c == '｛') {
        break;
      }
      scanner.next();
      if (c == '}' || c == '｝') {
        scanner.matchMultiple(c);
        break;
      }
    }
    Node node = new RawDirective(scanner.getSource(start, scanner.position()).getContent());
    return ParsedInline.of(node, scanner.position());
  }

  /** For the parser's configuration. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{', '｛');
    }

    @Override
    public InlineContentParser create() {
      return new DirectiveInlineParser();
    }
  }
}
