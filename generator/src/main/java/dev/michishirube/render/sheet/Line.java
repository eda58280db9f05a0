package dev.michishirube.render.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** One run of text with its parts; breaks into as many printed lines as it needs. */
public record Line(List<Inline> parts) {
  public Line {
    parts = List.copyOf(parts);
  }

  public static Line of(String text) {
    return new Line(List.of(new Inline.Words(text)));
  }

  public static Line of(Inline... parts) {
    return new Line(List.of(parts));
  }

  /** The words alone, without readings. */
  public String text() {
    return parts.stream().map(Inline::text).collect(Collectors.joining());
  }
}
