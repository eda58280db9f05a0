package dev.michishirube.print.layout;

/**
 * A place on a page that is filled from the top.
 *
 * @param page counted from 0
 */
public record Region(int page, float x, float y, float width, float height) {
  /** The same place {@code pages} pages later. */
  Region later(int pages) {
    return new Region(page + pages, x, y, width, height);
  }
}
