package dev.michishirube.print.font;

/** The faces that are embedded, in {@code print/font/} of the resources (both SIL OFL 1.1). */
public enum Face {
  REGULAR("BIZUDPGothic-Regular-jis12.ttf"),
  BOLD("BIZUDPGothic-Bold-jis12.ttf"),
  /** For characters that the two above lack; it has one weight. */
  BEYOND("NotoSansJP-Regular-beyond-jis12.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }
}
