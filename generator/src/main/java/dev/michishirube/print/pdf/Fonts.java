package dev.michishirube.print.pdf;

import dev.michishirube.print.font.Face;
import dev.michishirube.print.font.Glyph;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The faces that a document uses, with their names in its resources. */
final class Fonts {
  private static final int SYMBOLIC = 4;
  private static final int STEM = 80;

  private final Map<Face, EmbeddedFace> faces = new EnumMap<>(Face.class);

  Fonts(Map<Face, FontFile> files, List<Page> pages) {
    Map<Face, List<Glyph>> used = new EnumMap<>(Face.class);
    for (Page page : pages) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Text text) {
          used.computeIfAbsent(text.run().face(), face -> new ArrayList<>())
              .addAll(text.run().glyphs());
        }
      }
    }
    used.forEach(
        (face, glyphs) ->
            faces.put(face, new EmbeddedFace(Objects.requireNonNull(files.get(face)), glyphs)));
  }

  EmbeddedFace of(Face face) {
    return Objects.requireNonNull(faces.get(face));
  }

  /** {@code F0}, {@code F1}, {@code F2}. */
  static String name(Face face) {
    return "F" + face.ordinal();
  }

  /** The resources that all pages share. */
  COSDictionary resources(PDDocument document) throws IOException {
    COSDictionary fonts = new COSDictionary();
    fonts.setDirect(true);
    for (Map.Entry<Face, EmbeddedFace> entry : faces.entrySet()) {
      fonts.setItem(COSName.getPDFName(name(entry.getKey())), font(document, entry.getValue()));
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    return resources;
  }

  private static COSDictionary font(PDDocument document, EmbeddedFace face) throws IOException {
    COSName name = COSName.getPDFName(face.name());
    COSDictionary system = new COSDictionary();
    system.setDirect(true);
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setItem(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor(document, face, name));
    descendant.setInt(COSName.DW, 1000);
    descendant.setItem(COSName.W, widths(face));
    descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, Streams.deflated(document, ToUnicode.of(face.texts())));
    return font;
  }

  private static COSDictionary descriptor(PDDocument document, EmbeddedFace face, COSName name)
      throws IOException {
    FontFile file = face.file();
    byte[] subset = SubsetFile.of(file, face.glyphs());
    COSStream embedded = Streams.deflated(document, subset);
    embedded.setInt(COSName.LENGTH1, subset.length);
    COSArray box = new COSArray();
    for (int i = 0; i < 4; i++) {
      box.add(width(file, file.bound(i)));
    }
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setItem(COSName.ASCENT, width(file, file.ascent()));
    descriptor.setItem(COSName.DESCENT, width(file, file.descent()));
    descriptor.setItem(COSName.CAP_HEIGHT, width(file, file.ascent()));
    descriptor.setInt(COSName.STEM_V, STEM);
    descriptor.setItem(COSName.FONT_FILE2, embedded);
    return descriptor;
  }

  private static COSArray widths(EmbeddedFace face) {
    COSArray widths = new COSArray();
    for (int glyph : face.glyphs()) {
      widths.add(width(face.file(), face.file().advance(glyph)));
    }
    COSArray all = new COSArray();
    all.add(COSInteger.ZERO);
    all.add(widths);
    return all;
  }

  private static COSBase width(FontFile file, int units) {
    float value = Math.round(file.thousandths(units) * 100) / 100f;
    return value == (int) value ? COSInteger.get((int) value) : new COSFloat(value);
  }
}
