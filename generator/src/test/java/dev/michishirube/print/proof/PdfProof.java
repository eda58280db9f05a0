package dev.michishirube.print.proof;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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

  /** What {@link #text} has, without spaces and blocks of nothing else. */
  public List<String> texts() {
    return Blocks.texts(root).stream()
        .map(PdfProof::withoutSpaces)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** The first letter of each of {@link #texts}. */
  public List<Letter> beginnings() {
    return Blocks.letters(root).stream()
        .map(block -> block.stream().filter(it -> !withoutSpaces(it.text()).isEmpty()).findFirst())
        .flatMap(Optional::stream)
        .toList();
  }

  /** The alternatives of pictures, in the order of the structure tree. */
  public List<String> pictures() {
    return root.all().map(Node::alternative).filter(Objects::nonNull).toList();
  }

  public static String withoutSpaces(String text) {
    return text.replaceAll("[\\s\u3000\u00a0]", "");
  }

  /** Letters of a page, decoration included, without spaces, in drawing order. */
  public String page(int number) {
    return letters.stream()
        .filter(letter -> letter.page() == number)
        .map(Letter::text)
        .collect(Collectors.collectingAndThen(Collectors.joining(), PdfProof::withoutSpaces));
  }

  /** What is drawn in one go on a page, without spaces, in drawing order. */
  public List<String> runs(int number) {
    Map<Integer, StringBuilder> runs = new TreeMap<>();
    letters.stream()
        .filter(letter -> letter.page() == number)
        .forEach(
            it -> runs.computeIfAbsent(it.order(), any -> new StringBuilder()).append(it.text()));
    return runs.values().stream().map(run -> withoutSpaces(run.toString())).toList();
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
