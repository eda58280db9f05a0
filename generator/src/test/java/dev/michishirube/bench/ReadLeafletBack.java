package dev.michishirube.bench;

import dev.michishirube.print.proof.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What other programs can read in a printed leaflet: broken rules, texts in order, furigana, phone
 * numbers.
 *
 * <p>Arguments: the file of figures, the page that says what the leaflet holds, then pairs of a
 * side and its PDF.
 */
public final class ReadLeafletBack {
  private ReadLeafletBack() {}

  public static void main(String[] arguments) throws IOException {
    Path figures = Path.of(arguments[0]);
    Document page = Jsoup.parse(Path.of(arguments[1]));
    for (int i = 2; i < arguments.length; i += 2) {
      read(figures, page, arguments[i], Files.readAllBytes(Path.of(arguments[i + 1])));
    }
  }

  private static void read(Path figures, Document page, String side, byte[] pdf)
      throws IOException {
    List<String> failures = VeraPdf.failures(pdf);
    Figures.add(figures, side, "kb", String.valueOf(Math.round(pdf.length / 1000.0)));
    Figures.add(figures, side, "ua", count(failures, "ua1"));
    Figures.add(figures, side, "a2a", count(failures, "2a"));
    failures.stream()
        .map(it -> it.substring(0, it.indexOf(':')))
        .distinct()
        .forEach(rule -> System.err.println(side + ": " + rule));

    List<String> texts = texts(page);
    Figures.add(figures, side, "order", inOrder(texts, tagged(pdf)) + " of " + texts.size());
    Figures.add(
        figures, side, "furigana", tags(pdf, "RT") + " of " + page.select(".sheet rt").size());
    String drawn = plain(pdf);
    List<String> numbers = page.select(".sheet a[href^=tel:]").eachText();
    long found = numbers.stream().filter(number -> drawn.contains(normal(number))).count();
    Figures.add(figures, side, "phones", found + " of " + numbers.size());
  }

  private static String count(List<String> failures, String flavour) {
    return String.valueOf(
        failures.stream()
            .filter(it -> it.startsWith(flavour))
            .map(it -> it.substring(0, it.indexOf(':')))
            .distinct()
            .count());
  }

  /** Each block of the leaflet, without readings. */
  private static List<String> texts(Document page) {
    Document copy = page.clone();
    copy.select("rt, rp").remove();
    List<String> texts = new ArrayList<>();
    for (Element block : copy.select(".sheet :is(h2, h3, h4, p, dt):not(.imprint, .note)")) {
      texts.add(normal(block.text()));
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** How many follow each other in the text. */
  private static int inOrder(List<String> texts, String all) {
    int from = 0;
    int found = 0;
    for (String text : texts) {
      int at = all.indexOf(text, from);
      if (at < 0) {
        System.err.println("not in order: " + text);
      } else {
        found++;
        from = at + text.length();
      }
    }
    return found;
  }

  /** By the structure tree, as a screen reader goes, without readings; else nothing. */
  private static String tagged(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      if (root == null) {
        return "";
      }
      Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> gather(content, texts));
        marked.put(page, texts);
      }
      StringBuilder all = new StringBuilder();
      append(root, null, marked, all);
      return normal(all.toString());
    }
  }

  private static void gather(PDMarkedContent content, Map<Integer, String> texts) {
    StringBuilder own = new StringBuilder();
    for (Object piece : content.getContents()) {
      if (piece instanceof TextPosition letter) {
        own.append(letter.getUnicode());
      } else if (piece instanceof PDMarkedContent inner) {
        gather(inner, texts);
      }
    }
    texts.merge(content.getMCID(), own.toString(), String::concat);
  }

  private static void append(
      PDStructureNode node,
      @Nullable PDPage page,
      Map<PDPage, Map<Integer, String>> marked,
      StringBuilder all) {
    PDPage own =
        node instanceof PDStructureElement it && it.getPage() != null ? it.getPage() : page;
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement child when Objects.equals(child.getStructureType(), "RT") -> {}
        case PDStructureElement child -> append(child, own, marked, all);
        case Integer id -> all.append(marked.getOrDefault(own, Map.of()).getOrDefault(id, ""));
        case PDMarkedContentReference reference -> {
          PDPage of = reference.getPage() == null ? own : reference.getPage();
          all.append(marked.getOrDefault(of, Map.of()).getOrDefault(reference.getMCID(), ""));
        }
        default -> {}
      }
    }
  }

  private static String plain(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return normal(new PDFTextStripper().getText(document));
    }
  }

  private static long tags(byte[] pdf, String type) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      return root == null ? 0 : tags(root, type);
    }
  }

  private static long tags(PDStructureNode node, String type) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .mapToLong(kid -> (Objects.equals(kid.getStructureType(), type) ? 1 : 0) + tags(kid, type))
        .sum();
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]+", "");
  }
}
