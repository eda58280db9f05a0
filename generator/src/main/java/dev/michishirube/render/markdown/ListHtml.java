package dev.michishirube.render.markdown;

import dev.michishirube.render.markdown.MarkdownWords.Word;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Writes lists, and tasks as words: a page without script has nothing to tick. */
record ListHtml(Rendering rendering, BlockHtml blocks, InlineHtml inlines) {
  void bullets(BulletList list) {
    boolean tasks = false;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      tasks |= item.getFirstChild() instanceof TaskListItemMarker;
    }
    rendering.out.open("ul", "class", tasks ? "tasks" : null).line();
    items(list);
    rendering.out.close("ul");
  }

  void numbers(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    rendering.out.open("ol", "start", start == null || start == 1 ? null : start.toString()).line();
    items(list);
    rendering.out.close("ol");
  }

  private void items(ListBlock list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(item, list.isTight());
    }
  }

  private void item(Node item, boolean tight) {
    HtmlText out = rendering.out;
    out.raw("<li>");
    TaskListItemMarker task = null;
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TaskListItemMarker marker) {
        task = marker;
      } else if (child instanceof Paragraph paragraph) {
        paragraph(paragraph, tight, task);
        task = null;
      } else {
        blocks.block(child);
      }
    }
    out.raw("</li>").line();
  }

  private void paragraph(Paragraph paragraph, boolean tight, @Nullable TaskListItemMarker task) {
    HtmlText out = rendering.out;
    out.raw(tight ? "" : "<p>");
    if (task != null) {
      out.raw("<span aria-hidden=\"true\">").raw(task.isChecked() ? "☑" : "☐").raw("</span> ");
      out.raw("<span class=\"visually-hidden\">");
      out.text(rendering.say(task.isChecked() ? Word.TASK_DONE : Word.TASK_OPEN));
      out.raw("</span> ");
    }
    inlines.children(paragraph);
    out.raw(tight ? "" : "</p>");
    if (!tight || paragraph.getNext() != null) {
      out.line();
    }
  }
}
