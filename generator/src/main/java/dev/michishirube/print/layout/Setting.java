package dev.michishirube.print.layout;

import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.line.Breaker;

/** What measuring needs: the faces, where lines may end, the sizes. */
public record Setting(Typefaces faces, Breaker breaker, Theme theme) {
  /** The same with other sizes. */
  public Setting with(Theme other) {
    return new Setting(faces, breaker, other);
  }
}
