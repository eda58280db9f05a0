package dev.michishirube.render.markdown;

import dev.michishirube.model.markdown.PlainText;
import dev.michishirube.render.markdown.MarkdownWords.Word;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Writes tables in a region that can be scrolled with the keyboard. */
record TableHtml(Rendering rendering, InlineHtml inlines) {
  private static final Pattern COUNT = Pattern.compile("[0-9０-９][0-9０-９,，.]*+");
  private static final Set<String> CALLED =
      Set.of("110", "118", "119", "188", "189", "１１０", "１１８", "１１９");

  void table(TableBlock table) {
    HtmlText out = rendering.out;
    Set<Integer> counts = columnsOfCounts(table);
    // Each name is unique: landmarks of one name cannot be told apart.
    out.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-label", name());
    boolean keyValue = !(table.getFirstChild() instanceof TableHead);
    out.line().open("table", "class", keyValue ? "kv" : null).line();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      String element = part instanceof TableHead ? "thead" : "tbody";
      out.open(element).line();
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        row(row, element.equals("thead"), counts);
      }
      out.close(element).line();
    }
    out.raw("</table>").line().raw("</div>");
  }

  private String name() {
    int number = ++rendering.tables;
    int last = rendering.headings.size() - 1;
    return last < 0
        ? rendering.say(Word.TABLE, number)
        : rendering.say(Word.TABLE_UNDER, number, rendering.headings.get(last).text());
  }

  private void row(Node row, boolean head, Set<Integer> counts) {
    rendering.out.raw("<tr>").line();
    int column = 0;
    for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableCell cell) {
        inlines.insideNumbers = counts.contains(column++);
        cell(cell, head);
        inlines.insideNumbers = false;
      }
    }
    rendering.out.raw("</tr>").line();
  }

  private void cell(TableCell cell, boolean head) {
    // An empty header names nothing.
    boolean header = cell.isHeader() && cell.getFirstChild() != null;
    String element = header ? "th" : "td";
    String scope = !header ? null : head ? "col" : "row";
    rendering.out.open(element, "scope", scope, "class", alignment(cell));
    boolean around = inlines.asWritten;
    inlines.asWritten = around || header;
    inlines.children(cell);
    inlines.asWritten = around;
    rendering.out.close(element).line();
  }

  private static @Nullable String alignment(TableCell cell) {
    return cell.getAlignment() == null
        ? null
        : "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT);
  }

  /** Columns with bare numbers other than those that one calls. */
  private static Set<Integer> columnsOfCounts(TableBlock table) {
    Set<Integer> columns = new HashSet<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          String text = PlainText.of(cell, directive -> "-");
          if (COUNT.matcher(text).matches() && !CALLED.contains(text)) {
            columns.add(column);
          }
          column++;
        }
      }
    }
    return columns;
  }
}
