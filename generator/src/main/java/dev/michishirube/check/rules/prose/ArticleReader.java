package dev.michishirube.check.rules.prose;

import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Article;
import dev.michishirube.model.markdown.DirectiveBlock;
import dev.michishirube.model.markdown.DirectiveInline;
import dev.michishirube.model.markdown.Quotation;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Takes a parsed article apart into sections, passages and tables. */
final class ArticleReader {
  private final Entry<Article> entry;
  private final Places places;
  private final List<Section> sections = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();

  private ArticleReader(Entry<Article> entry) {
    this.entry = entry;
    places = new Places(entry.value().body());
    section(null, 0);
    Position title = entry.at("title");
    current()
        .passages()
        .add(new Passage(Passage.Kind.TITLE, false, entry.value().title(), offset -> title));
  }

  static ArticleText read(Entry<Article> entry) {
    ArticleReader reader = new ArticleReader(entry);
    reader.visit(entry.value().body().document(), Passage.Kind.PARAGRAPH, false);
    return new ArticleText(entry, reader.sections, reader.tables, reader.nodes);
  }

  private void visit(Node node, Passage.Kind kind, boolean quoted) {
    nodes.add(node);
    switch (node) {
      case Heading heading -> {
        Passage title = passage(heading, Passage.Kind.HEADING, quoted);
        section(title, heading.getLevel());
        current().passages().add(title);
      }
      case Paragraph paragraph -> current().passages().add(passage(paragraph, kind, quoted));
      case TableBlock table -> tables.add(new Table(new ArrayList<>()));
      case TableRow row -> tables.getLast().rows().add(new ArrayList<>());
      case TableCell cell -> {
        Passage passage = passage(cell, Passage.Kind.CELL, quoted);
        tables.getLast().rows().getLast().add(passage);
        current().passages().add(passage);
      }
      case Link link -> current().links().add(link);
      case DirectiveBlock block -> current().directives().add(block.directive());
      case DirectiveInline inline -> current().directives().add(inline.directive());
      default -> {}
    }
    Passage.Kind inner = inner(node, kind);
    boolean innerQuoted = quoted || node instanceof BlockQuote || node instanceof Quotation;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child, inner, innerQuoted);
    }
  }

  private static Passage.Kind inner(Node node, Passage.Kind outer) {
    return switch (node) {
      case ListItem item -> Passage.Kind.ITEM;
      case FootnoteDefinition note -> Passage.Kind.FOOTNOTE;
      default -> outer;
    };
  }

  private Passage passage(Node block, Passage.Kind kind, boolean quoted) {
    Position start = places.of(block);
    Position place = start == null ? entry.value().body().position(block) : start;
    return PassageBuilder.of(block, places, place, kind, quoted);
  }

  private void section(@Nullable Passage title, int level) {
    sections.add(
        new Section(title, level, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  private Section current() {
    return sections.getLast();
  }
}
