package dev.michishirube.print.page;

import java.util.List;

/** One page; its marks are drawn in this order. */
public record Page(float width, float height, List<Mark> marks) {
  public Page {
    marks = List.copyOf(marks);
  }
}
