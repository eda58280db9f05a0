package dev.michishirube.artifact.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Everything that can be read in a PDF, its streams inflated and its codes read as text. */
public final class PdfTexts {
  private PdfTexts() {}

  /**
   * The text of each page in the order of drawing, artifacts included; the text of each element in
   * reading order, so that what goes on in the next line or page is found in one piece; every
   * string of every object (title, alternative texts, targets of links); metadata. Numbers for
   * drawing, outlines of letters and colour profiles are no text.
   *
   * @throws UncheckedIOException when it is no PDF
   */
  public static List<String> in(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> texts = new ArrayList<>();
      ContentTexts contents = ContentTexts.of(document);
      texts.addAll(contents.pages());
      new StructureTexts(contents).addTo(texts, document.getDocumentCatalog().getCOSObject());
      ObjectTexts.addTo(texts, document.getDocument());
      return List.copyOf(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
