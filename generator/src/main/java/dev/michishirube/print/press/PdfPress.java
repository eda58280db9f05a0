package dev.michishirube.print.press;

import dev.michishirube.print.Press;
import dev.michishirube.print.text.PlainText;
import dev.michishirube.render.sheet.form.Forms;

/** The press that guides are printed with. */
public final class PdfPress {
  private PdfPress() {}

  public static Press press() {
    return new Press(Forms::makes, Forms::of, PdfPrinter::new, PlainText::of);
  }
}
