package dev.michishirube.print.proof;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Plays a page's content stream and notes its letters and filled areas. */
final class PageReader extends PDFGraphicsStreamEngine {
  private static final int WHITE = 0xFFFFFF;
  private static final int ARTIFACT = -1;
  private static final double BELOW = 0.12;

  private final int page;
  private final List<Letter> letters = new ArrayList<>();
  private final List<Painted> fills = new ArrayList<>();
  private final Deque<Integer> contents = new ArrayDeque<>();
  private GeneralPath path = new GeneralPath();
  private final List<Edge> edges = new ArrayList<>();
  private int order;

  private PageReader(PDPage page, int number) {
    super(page);
    this.page = number;
  }

  static PageReader read(PDPage page, int number) throws IOException {
    PageReader reader = new PageReader(page, number);
    reader.processPage(page);
    return reader;
  }

  List<Letter> letters() {
    return letters;
  }

  List<Painted> fills() {
    return fills;
  }

  List<Edge> edges() {
    return edges;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    contents.push(properties == null ? ARTIFACT : properties.getInt(COSName.MCID, ARTIFACT));
  }

  @Override
  public void endMarkedContentSequence() {
    contents.pop();
  }

  @Override
  public void showTextStrings(org.apache.pdfbox.cos.COSArray array) throws IOException {
    order++;
    super.showTextStrings(array);
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    order++;
    super.showTextString(string);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    PDType0Font type = (PDType0Font) font;
    AffineTransform place = matrix.createAffineTransform();
    Rectangle2D body = new Rectangle2D.Double(0, -BELOW, displacement.getX(), 1);
    GeneralPath outline = ((PDVectorFont) type).getNormalizedPath(code);
    AffineTransform thousandth = new AffineTransform(place);
    thousandth.concatenate(type.getFontMatrix().createAffineTransform());
    Rectangle2D ink = outline.createTransformedShape(thousandth).getBounds2D();
    String text = type.toUnicode(code);
    letters.add(
        new Letter(
            page,
            contents.isEmpty() ? ARTIFACT : contents.peek(),
            text == null ? "\uFFFD" : text,
            type.codeToGID(code),
            getGraphicsState().getTextState().getFontSize() * getTextMatrix().getScalingFactorY(),
            ink,
            place.createTransformedShape(body).getBounds2D(),
            colour(getGraphicsState().getNonStrokingColor()),
            behind(ink),
            order));
  }

  private int behind(Rectangle2D ink) {
    int colour = WHITE;
    for (Painted fill : fills) {
      if (fill.area().contains(ink.getCenterX(), ink.getCenterY())) {
        colour = fill.colour();
      }
    }
    return colour;
  }

  private static int colour(PDColor colour) throws IOException {
    return colour.toRGB();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path = new GeneralPath();
  }

  @Override
  public void strokePath() {
    order++;
    edges.addAll(Edge.of(path, page, getGraphicsState().getLineWidth()));
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    order++;
    int colour = colour(getGraphicsState().getNonStrokingColor());
    fills.add(new Painted(page, path.getBounds2D(), colour, order));
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    edges.addAll(Edge.of(path, page, getGraphicsState().getLineWidth()));
    fillPath(windingRule);
  }

  @Override
  public void drawImage(PDImage image) {
    throw new IllegalStateException("our sheets hold no images");
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName name) {
    throw new IllegalStateException("our sheets hold no shadings");
  }
}
