package dev.michishirube.browser;

import static dev.michishirube.browser.Sheet.normal;

import dev.michishirube.browser.Sheet.Glyph;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a reader would miss on paper, or what should not be on it. */
final class PaperFaults {
  /** Smaller text is hard to read on paper, in points; readings above words may be half of it. */
  private static final float SMALLEST = 3.5f;

  private static final float DPI = 36;

  private final Printing printing;
  private final List<Sheet> sheets;
  private final List<String> faults = new ArrayList<>();

  private PaperFaults(Printing printing) throws IOException {
    this.printing = printing;
    this.sheets = Sheet.of(printing.pdf());
  }

  /** Number of sheets, and everything that is wrong with them. */
  record Found(int sheets, List<String> faults) {}

  static Found of(Printing printing) {
    try {
      PaperFaults paper = new PaperFaults(printing);
      paper.texts();
      paper.places();
      paper.ends();
      paper.picture();
      return new Found(paper.sheets.size(), paper.faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fault(String words) {
    faults.add(printing.kind() + ": " + words);
  }

  private void texts() {
    String all = sheets.stream().map(Sheet::text).collect(Collectors.joining());
    String base = sheets.stream().map(Sheet::base).collect(Collectors.joining());
    printing.texts().stream()
        .filter(text -> !all.contains(normal(text)) && !base.contains(normal(text)))
        .forEach(text -> fault("not on paper: " + text));
    printing.addresses().stream()
        .filter(address -> !all.contains(normal(address)) && !digits(all).contains(digits(address)))
        .forEach(address -> fault("address not on paper: " + address));
    Set<String> shown = printing.texts().stream().map(Sheet::normal).collect(Collectors.toSet());
    printing.absent().stream().filter(text -> text.startsWith(Printing.SHOWN)).forEach(this::fault);
    printing.absent().stream()
        .filter(text -> normal(text).length() > 4 && !shown.contains(normal(text)))
        .filter(text -> all.contains(normal(text)))
        .filter(text -> printing.texts().stream().noneMatch(some -> some.contains(text)))
        .forEach(text -> fault("of no use on paper: " + text));
    for (int i = 0; i < sheets.size(); i++) {
      String foot = sheets.get(i).footText();
      String expected = normal(printing.foot());
      if (!foot.contains(expected) || !foot.contains((i + 1) + "/" + sheets.size())) {
        fault("sheet " + (i + 1) + " says at its foot: " + foot);
      }
    }
  }

  private static String digits(String text) {
    return text.startsWith("http") ? text : text.replaceAll("\\D", "");
  }

  /** Within the margins, large enough, dark enough, and no glyph upon another. */
  private void places() {
    for (Sheet sheet : sheets) {
      Glyph before = null;
      for (Glyph glyph : sheet.body()) {
        boolean inside =
            glyph.x() >= Sheet.SIDE - 2
                && glyph.x() + glyph.width() <= sheet.width() - Sheet.SIDE + 2
                && glyph.y() - 0.8 * glyph.size() >= Sheet.TOP - 3;
        if (!inside) {
          fault("in the margin: " + around(sheet, glyph) + " " + glyph);
        }
        if (glyph.size() < SMALLEST) {
          fault("too small, " + glyph.size() + " pt: " + around(sheet, glyph));
        }
        if (luminance(glyph.rgb()) > 0.2) {
          fault("pale: " + around(sheet, glyph));
        }
        if (before != null && over(before, glyph)) {
          fault("upon another: " + around(sheet, glyph));
        }
        before = glyph;
      }
      covered(sheet);
    }
  }

  /** Glyphs of other lines whose middles meet, which neighbours in a line never do. */
  private void covered(Sheet sheet) {
    record Cell(int x, int y) {}
    Map<Cell, Glyph> taken = new HashMap<>();
    for (Glyph glyph : sheet.body()) {
      Cell cell =
          new Cell(Math.round((glyph.x() + glyph.width() / 2) / 2), Math.round(glyph.y() / 2));
      Glyph other = taken.putIfAbsent(cell, glyph);
      if (other != null && glyph.width() > 2) {
        fault("upon another: " + around(sheet, glyph) + " / " + around(sheet, other));
        return;
      }
    }
  }

  private static boolean over(Glyph a, Glyph b) {
    return a.y() == b.y() && b.x() >= a.x() && b.x() < a.x() + a.width() * 0.4;
  }

  private static String around(Sheet sheet, Glyph glyph) {
    int at = sheet.body().indexOf(glyph);
    return sheet.body().subList(Math.max(0, at - 5), Math.min(sheet.body().size(), at + 6)).stream()
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  /** No heading alone at the end of a sheet, no box in two pieces. */
  private void ends() {
    List<String> texts = printing.texts().stream().map(Sheet::normal).toList();
    Set<String> headings =
        printing.headings().stream()
            .map(Sheet::normal)
            .filter(heading -> Collections.frequency(texts, heading) < 2)
            .collect(Collectors.toSet());
    for (Sheet sheet : sheets.subList(0, sheets.size() - 1)) {
      List<Glyph> line = sheet.lastLine();
      String text = normal(line.stream().map(Glyph::text).collect(Collectors.joining()));
      if (headings.contains(text)) {
        fault("a heading at the end of a sheet: " + text);
      }
    }
    List<String> pages = sheets.stream().map(sheet -> sheet.text() + sheet.base()).toList();
    for (List<String> whole : printing.wholes()) {
      List<String> parts = whole.stream().map(Sheet::normal).toList();
      if (pages.stream().noneMatch(page -> parts.stream().allMatch(page::contains))) {
        fault("split over sheets: " + String.join(" ", whole));
      }
    }
  }

  /** Ink only within the margins and the foot, and not much of it. */
  private void picture() throws IOException {
    try (PDDocument document = Loader.loadPDF(printing.pdf())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i : Arrays.asList(0, sheets.size() - 1)) {
        BufferedImage image = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
        int side = (int) (Sheet.SIDE / 72 * DPI) - 2;
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
          for (int x = 0; x < image.getWidth(); x++) {
            int light = image.getRaster().getSample(x, y, 0);
            dark += 255 - light;
            boolean margin = x < side || x >= image.getWidth() - side;
            if (margin && light < 200) {
              fault("ink in the margin of sheet " + (i + 1) + " at " + x + ", " + y);
              return;
            }
          }
        }
        double part = dark / 255.0 / image.getWidth() / image.getHeight();
        if (part > 0.15) {
          fault("sheet " + (i + 1) + " is dark: " + part);
        }
      }
    }
  }

  /** From 0 to 1, roughly; black on paper is 0. */
  private static double luminance(int rgb) {
    return (0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255)) / 255;
  }
}
