package dev.michishirube.load.markdown;

import dev.michishirube.load.MarkdownFile;
import dev.michishirube.model.MarkdownBody;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark with tables, footnotes, strikethrough, task lists, alerts, heading ids, directives and
 * quotations with a source. Immutable and safe to share between threads:
 *
 * <pre>{@code
 * MarkdownBody body = new MarkdownParser().parse(file);
 * }</pre>
 *
 * <p>Any text parses. Nesting is limited (100 blocks, 100 inlines), beyond that markup is text.
 * What no article has, more than 20,000 brackets or a million table cells, is taken as plain text.
 */
public final class MarkdownParser {
  private static final int NESTING = 100;

  /** Matching brackets takes time by their square; no article has nearly as many. */
  private static final int BRACKETS = 20_000;

  private final Parser parser =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  FootnotesExtension.create(),
                  // One tilde is a range in Japanese text: 10:00~12:00.
                  StrikethroughExtension.builder().requireTwoTildes(true).build(),
                  TaskListItemsExtension.create()))
          .customInlineContentParserFactory(new DirectiveInlineParser.Factory())
          .customBlockParserFactory(new DirectiveLineParser.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(NESTING)
          .maxInlineNesting(NESTING)
          .build();

  /** The body of an article. */
  public MarkdownBody parse(MarkdownFile file) {
    return parse(file.file(), file.bodyLine(), file.body());
  }

  /**
   * Text that stands in a file.
   *
   * @param file the path that diagnostics print
   * @param firstLine the line of the file (1-based) that {@code text} begins at
   */
  public MarkdownBody parse(String file, int firstLine, String text) {
    Disguise disguise = Disguise.of(text);
    MarkdownBody body = new MarkdownBody(file, firstLine, text, document(disguise.text()));
    new Undisguising(disguise).restore(body.document());
    new Directives(body, disguise).replace();
    KeyValueTables.mark(body.document());
    new Quotations(body).replace();
    HeadingIds.detach(body.document());
    return body;
  }

  private Document document(String text) {
    if (text.chars().filter(c -> c == '[').count() > BRACKETS) {
      return asPlainText(text);
    }
    try {
      return (Document) parser.parse(text);
    } catch (IllegalArgumentException tooManyCells) {
      // The only limit that commonmark enforces by throwing; most of the cells are made up by the
      // parser for short rows.
      return asPlainText(text);
    }
  }

  private static Document asPlainText(String text) {
    Document document = new Document();
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(text));
    document.appendChild(paragraph);
    return document;
  }
}
