package dev.michishirube.load.markdown;

import dev.michishirube.model.markdown.PlainText;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose first column holds the headers. A table is one when the first cell of its head is
 * empty or 「項目」, or when the line after it is <code>{.kv}</code>; then its head is a row like the
 * others. The first cells of the body become headers; a head without any words is taken out.
 */
final class KeyValueTables {
  private static final String MARK = "{.kv}";

  private KeyValueTables() {}

  static void mark(Node root) {
    for (TableBlock table : Tree.under(root, TableBlock.class)) {
      boolean marked = takeMark(table);
      TableHead head = child(table, TableHead.class);
      if (head == null) {
        continue;
      }
      String corner = firstCell(head.getFirstChild());
      if (marked) {
        headBecomesRow(table, head);
      } else if (!corner.isEmpty() && !corner.equals("項目")) {
        continue;
      } else if (PlainText.of(head).isEmpty()) {
        head.unlink();
      }
      headers(child(table, TableBody.class));
    }
  }

  /** Takes the mark away: the last row, or the paragraph after the table. */
  private static boolean takeMark(TableBlock table) {
    TableBody body = child(table, TableBody.class);
    Node last = body == null ? null : body.getLastChild();
    if (last != null && PlainText.of(last).equals(MARK)) {
      last.unlink();
      return true;
    }
    if (table.getNext() instanceof Paragraph next && PlainText.of(next).equals(MARK)) {
      next.unlink();
      return true;
    }
    return false;
  }

  private static void headBecomesRow(TableBlock table, TableHead head) {
    TableBody body = child(table, TableBody.class);
    if (body == null) {
      body = new TableBody();
      body.setSourceSpans(head.getSourceSpans());
      table.appendChild(body);
    }
    Node row = head.getFirstChild();
    for (TableCell cell : Tree.under(row, TableCell.class)) {
      cell.setHeader(false);
    }
    if (!PlainText.of(row).isEmpty()) {
      body.prependChild(row);
    }
    head.unlink();
  }

  private static void headers(@Nullable TableBody body) {
    if (body == null) {
      return;
    }
    for (TableRow row : Tree.under(body, TableRow.class)) {
      if (row.getFirstChild() instanceof TableCell cell && !firstCell(row).isEmpty()) {
        cell.setHeader(true);
      }
    }
  }

  private static String firstCell(Node row) {
    Node cell = row == null ? null : row.getFirstChild();
    return cell == null ? "" : PlainText.of(cell, directive -> directive.name());
  }

  private static <T extends Node> @Nullable T child(Node parent, Class<T> type) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (type.isInstance(child)) {
        return type.cast(child);
      }
    }
    return null;
  }
}
