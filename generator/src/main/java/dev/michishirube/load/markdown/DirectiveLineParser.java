package dev.michishirube.load.markdown;

import dev.michishirube.model.markdown.Directive;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A line that is one directive and nothing else. It ends a paragraph above it, unless the directive
 * stands for words of a sentence.
 */
final class DirectiveLineParser extends AbstractBlockParser {
  private static final Pattern LINE =
      Pattern.compile("\\{\\{[ \\t\\u3000]*+([^\\s\\u3000{}]++)[^{}]*+\\}\\}[\\s\\u3000]*+");
  private static final int CODE_INDENT = 4;

  private final RawDirectiveLine block;

  private DirectiveLineParser(String source) {
    this.block = new RawDirectiveLine(source);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  /** For the parser's configuration. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || start >= line.length() || line.charAt(start) != '{') {
        return BlockStart.none();
      }
      String rest = line.subSequence(start, line.length()).toString();
      Matcher matcher = LINE.matcher(rest);
      if (!matcher.matches() || Directive.WORDS.contains(matcher.group(1))) {
        return BlockStart.none();
      }
      return BlockStart.of(new DirectiveLineParser(rest.strip())).atIndex(line.length());
    }
  }
}
