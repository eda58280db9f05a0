package dev.michishirube.print.layout;

/** Where a line may end. */
public interface LineEndings {
  /**
   * How well a line ends before each UTF-16 offset of {@code text}; one more than its length, of
   * which the first and the last say nothing.
   */
  Atom.Ending[] in(String text);
}
