package dev.michishirube.print.page;

/** Standard structure types (ISO 32000-1, 14.8.4). */
public enum Role {
  DOCUMENT("Document"),
  SECT("Sect"),
  DIV("Div"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  H4("H4"),
  P("P"),
  L("L"),
  LI("LI"),
  LBL("Lbl"),
  LBODY("LBody"),
  TABLE("Table"),
  CAPTION("Caption"),
  TR("TR"),
  TH("TH"),
  TD("TD"),
  LINK("Link"),
  FIGURE("Figure"),
  SPAN("Span"),
  RUBY("Ruby"),
  RB("RB"),
  RT("RT");

  private final String written;

  Role(String written) {
    this.written = written;
  }

  /** As it stands in the file. */
  public String written() {
    return written;
  }
}
