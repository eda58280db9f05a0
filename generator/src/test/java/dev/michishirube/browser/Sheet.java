package dev.michishirube.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands on a printed sheet, in the order in which it was painted.
 *
 * @param body the glyphs above the margin at the foot
 * @param foot those in it
 * @param width of the sheet, in points
 * @param height of the sheet, in points
 */
record Sheet(List<Glyph> body, List<Glyph> foot, float width, float height) {
  /** The margins of print.css, in points. */
  static final float SIDE = 15 / 25.4f * 72;

  static final float TOP = 14 / 25.4f * 72;
  static final float FOOT = 18 / 25.4f * 72;

  /** Readings above words of a text are smaller, all other text is larger, in points. */
  private static final float READINGS = 7.6f;

  /** At the end of a line they are set half as wide as their glyph. */
  private static final String CLOSING = "、。，．）」』］｝〉》】〕・";

  /**
   * A glyph; places in points from the upper left corner.
   *
   * @param y of the line that it stands on
   * @param rgb its colour
   */
  record Glyph(String text, float x, float y, float width, float size, int rgb) {}

  /** All text without spaces, in one form of each character. */
  String text() {
    return normal(String.join("", body.stream().map(Glyph::text).toList()));
  }

  /** The same without readings above words, which are painted after the line that they stand on. */
  String base() {
    return normal(
        body.stream()
            .filter(glyph -> glyph.size > READINGS)
            .map(Glyph::text)
            .collect(Collectors.joining()));
  }

  /** The same of the foot. */
  String footText() {
    return normal(String.join("", foot.stream().map(Glyph::text).toList()));
  }

  /** The lowest line of the body, or none. */
  List<Glyph> lastLine() {
    double low = body.stream().mapToDouble(Glyph::y).max().orElse(0);
    return body.stream().filter(glyph -> glyph.y > low - 1).toList();
  }

  /** Pairs of the same look that NFKC leaves apart: radicals and dots with what texts hold. */
  private static final String TWINS =
      "⻑長⻘青⻄西⻲亀⻤鬼⻩黄⻝食⻚頁⻨麦⻭歯⻯竜⻫斉⺟母⺠民⻁虎⻆角⻋車⻅見⻉貝⻔門⻣骨⻦鳥⻥魚⻢馬⻡首"
          + "⻆角⻟食⻞食⻬斉⻰竜‧・·・･・•・∙・⋅・‐-‑-–-−-—―〜~～~⁄/∕/戶戸";

  private static final Map<Integer, Integer> LIKE =
      IntStream.range(0, TWINS.length() / 2)
          .boxed()
          .collect(
              Collectors.toMap(
                  i -> (int) TWINS.charAt(2 * i),
                  i -> (int) TWINS.charAt(2 * i + 1),
                  (one, same) -> one));

  /**
   * One form of each character, without spaces: fonts draw some characters with the glyph of
   * another of the same look, such as ⼀ for 一, and the PDF then names the other.
   */
  static String normal(String text) {
    StringBuilder normal = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .map(c -> LIKE.getOrDefault(c, c))
        .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
        .forEach(normal::appendCodePoint);
    return normal.toString();
  }

  /** All sheets of a document. */
  static List<Sheet> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Reader reader = new Reader();
      List<Sheet> sheets = new ArrayList<>();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        reader.glyphs.clear();
        reader.setStartPage(i);
        reader.setEndPage(i);
        reader.getText(document);
        float width = document.getPage(i - 1).getMediaBox().getWidth();
        float height = document.getPage(i - 1).getMediaBox().getHeight();
        float edge = height - FOOT + 1;
        sheets.add(
            new Sheet(
                reader.glyphs.stream().filter(glyph -> glyph.y <= edge).toList(),
                reader.glyphs.stream().filter(glyph -> glyph.y > edge).toList(),
                width,
                height));
      }
      return sheets;
    }
  }

  /** Colours are read only when their operators are. */
  private static final class Reader extends PDFTextStripper {
    private final List<Glyph> glyphs = new ArrayList<>();

    Reader() {
      addOperator(new SetNonStrokingColor(this));
      addOperator(new SetNonStrokingColorN(this));
      addOperator(new SetNonStrokingColorSpace(this));
      addOperator(new SetNonStrokingDeviceCMYKColor(this));
      addOperator(new SetNonStrokingDeviceGrayColor(this));
      addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    @Override
    protected void processTextPosition(TextPosition at) {
      if (at.getUnicode().isBlank()) {
        return;
      }
      glyphs.add(
          new Glyph(
              at.getUnicode(),
              at.getXDirAdj(),
              at.getYDirAdj(),
              at.getWidthDirAdj() * (CLOSING.contains(at.getUnicode()) ? 0.5f : 1),
              at.getYScale(),
              rgb()));
    }

    private int rgb() {
      try {
        return getGraphicsState().getNonStrokingColor().toRGB();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
