package dev.michishirube.print.proof;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * A PDF read back from its bytes: every letter with its place, and the structure tree with its
 * text.
 *
 * @param pages sizes in points
 * @param letters in drawing order
 * @param fills filled paths, by the box around them
 * @param edges stroked lines, curves left out
 * @param root the element Document
 */
public record PdfProof(
    List<Rectangle2D> pages,
    List<Letter> letters,
    List<Painted> fills,
    List<Edge> edges,
    Node root) {
  public static PdfProof read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Rectangle2D> pages = new ArrayList<>();
      List<Letter> letters = new ArrayList<>();
      List<Painted> fills = new ArrayList<>();
      List<Edge> edges = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getMediaBox();
        PageReader reader = PageReader.read(page, pages.size());
        letters.addAll(reader.letters());
        fills.addAll(reader.fills());
        edges.addAll(reader.edges());
        pages.add(
            new Rectangle2D.Float(
                box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
      }
      PDStructureNode tree = document.getDocumentCatalog().getStructureTreeRoot();
      return new PdfProof(
          pages,
          letters,
          fills,
          edges,
          new Reading(document, letters).node((PDStructureElement) tree.getKids().getFirst()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text in the order of the structure tree, each block in a line; readings by themselves. */
  public String text() {
    return String.join("\n", Blocks.texts(root));
  }

  /** Letters of a page, decoration included, without spaces, in drawing order. */
  public String page(int number) {
    return letters.stream()
        .filter(letter -> letter.page() == number)
        .map(Letter::text)
        .collect(Collectors.joining())
        .replaceAll("[\\s\u3000]", "");
  }

  /** Walks the structure tree. */
  private record Reading(PDDocument document, List<Letter> letters) {
    Node node(PDStructureElement element) {
      List<Letter> own = new ArrayList<>();
      List<Node> children = new ArrayList<>();
      for (Object kid : element.getKids()) {
        switch (kid) {
          case PDStructureElement child -> children.add(node(child));
          case PDMarkedContentReference marked ->
              own.addAll(
                  content(
                      marked.getPage() == null ? element.getPage() : marked.getPage(),
                      marked.getMCID()));
          case Integer mcid -> own.addAll(content(element.getPage(), mcid));
          default -> {}
        }
      }
      return new Node(element.getStructureType(), element.getAlternateDescription(), own, children);
    }

    private List<Letter> content(@Nullable PDPage page, int mcid) {
      int number = document.getPages().indexOf(page);
      return letters.stream()
          .filter(letter -> letter.page() == number && letter.content() == mcid)
          .toList();
    }
  }
}
