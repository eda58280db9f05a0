package dev.michishirube.print.page;

import java.time.LocalDate;
import java.util.List;

/**
 * A printable, ready to be written.
 *
 * @param title what the viewer's window shows; neutral for at-risk matters
 * @param publisher who answers for it
 * @param language BCP 47
 * @param edition the day that its data is of: the only date in the file
 * @param root the tag of role {@link Role#DOCUMENT}
 */
public record Sheets(
    String title,
    String publisher,
    String language,
    LocalDate edition,
    List<Page> pages,
    Tag root) {
  public Sheets {
    pages = List.copyOf(pages);
  }
}
