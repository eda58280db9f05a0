package dev.michishirube.render.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that a leaflet says, in reading order.
 *
 * @param title of the file and of the page; neutral for at-risk matters
 * @param imprint of each page's foot: publisher, as-of date, month of making; {@link SheetSource}
 *     gives it without the edition mark
 * @param day of the edition: the newest date of what it says
 * @param bare words of a sheet with furigana whose reading nobody knows
 */
public record Sheet(
    String title, List<Part> parts, String imprint, LocalDate day, List<String> bare) {
  public Sheet(String title, List<Part> parts, String imprint, LocalDate day) {
    this(title, parts, imprint, day, List.of());
  }

  public Sheet {
    bare = List.copyOf(bare);
    parts = List.copyOf(parts);
  }

  /** All of it, then with ever less in the parts that may be shortened. */
  public List<Sheet> choices() {
    int most = parts.stream().mapToInt(part -> part.shorter().size()).max().orElse(0);
    return IntStream.rangeClosed(0, most).mapToObj(this::choice).toList();
  }

  private Sheet choice(int number) {
    List<Part> chosen =
        parts.stream().map(part -> new Part(part.name(), part.choice(number))).toList();
    return new Sheet(title, chosen, imprint, day, bare);
  }

  /** The same with more in its imprint. */
  public Sheet withImprint(String text) {
    return new Sheet(title, parts, text, day, bare);
  }
}
