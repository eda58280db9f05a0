package dev.michishirube.print.layout;

import dev.michishirube.print.font.Typefaces;

/** What measuring needs: the faces, where lines may end, the sizes. */
public record Setting(Typefaces faces, LineEndings endings, Theme theme) {
  /** The same with other sizes. */
  public Setting with(Theme other) {
    return new Setting(faces, endings, other);
  }
}
