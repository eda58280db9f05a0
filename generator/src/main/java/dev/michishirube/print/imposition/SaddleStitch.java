package dev.michishirube.print.imposition;

import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Page;
import dev.michishirube.print.page.Sheets;
import dev.michishirube.print.page.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booklet for saddle stitch: two pages beside each other on a sheet of twice the size, printed on
 * both sides (turned over the short edge), folded once, stapled in the fold. For horizontal
 * writing, which is bound at the left.
 *
 * <p>It is read in the booklet's order, whatever side of a sheet comes first.
 */
public final class SaddleStitch {
  private static final int PAGES_OF_A_SHEET = 4;

  private SaddleStitch() {}

  /**
   * The sides of the sheets in the order of printing: front and back of the outer sheet, then of
   * the next one inside. The end is filled with blank pages to a multiple of four.
   *
   * @param booklet pages of one size
   * @throws IllegalArgumentException when there is no page or a page has another size
   */
  public static Sheets of(Sheets booklet) {
    List<Page> pages = booklet.pages();
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("a booklet without pages");
    }
    Page first = pages.getFirst();
    for (Page page : pages) {
      if (page.width() != first.width() || page.height() != first.height()) {
        throw new IllegalArgumentException("pages of a booklet must have one size");
      }
    }
    TagsByPage tags = new TagsByPage(booklet);
    int count = (pages.size() + PAGES_OF_A_SHEET - 1) / PAGES_OF_A_SHEET * PAGES_OF_A_SHEET;
    List<Page> sides = new ArrayList<>();
    for (int outer = 0; outer < count / 2; outer += 2) {
      sides.add(side(pages, tags, count - 1 - outer, outer));
      sides.add(side(pages, tags, outer + 1, count - 2 - outer));
    }
    return new Sheets(
        booklet.title(),
        booklet.publisher(),
        booklet.language(),
        booklet.edition(),
        sides,
        tags.root());
  }

  private static Page side(List<Page> pages, TagsByPage tags, int left, int right) {
    Page one = pages.getFirst();
    List<Mark> marks = new ArrayList<>();
    place(pages, tags, left, 0, marks);
    place(pages, tags, right, one.width(), marks);
    return new Page(2 * one.width(), one.height(), marks);
  }

  private static void place(
      List<Page> pages, TagsByPage tags, int number, float x, List<Mark> marks) {
    if (number >= pages.size()) {
      return;
    }
    for (Mark mark : pages.get(number).marks()) {
      Mark moved = mark.moved(x, 0);
      Tag tag = tags.of(mark.tag(), number);
      marks.add(tagged(moved, tag));
    }
  }

  private static Mark tagged(Mark mark, @Nullable Tag tag) {
    return switch (mark) {
      case Mark.Text text ->
          new Mark.Text(
              tag,
              text.run(),
              text.size(),
              text.x(),
              text.baseline(),
              text.spacing(),
              text.ink(),
              text.down());
      case Mark.Shape shape ->
          new Mark.Shape(
              tag, shape.path(), shape.fill(), shape.stroke(), shape.lineWidth(), shape.dashes());
    };
  }
}
