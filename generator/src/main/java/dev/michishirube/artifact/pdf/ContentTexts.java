package dev.michishirube.artifact.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What is written on the pages: whole, and by marked-content sequence. */
final class ContentTexts {
  private final List<String> pages = new ArrayList<>();
  private final Map<COSDictionary, Map<Integer, String>> sequences = new IdentityHashMap<>();
  private final Map<COSBase, CMap> readings = new IdentityHashMap<>();

  private ContentTexts() {}

  static ContentTexts of(PDDocument document) throws IOException {
    ContentTexts texts = new ContentTexts();
    for (PDPage page : document.getPages()) {
      PageText text = new PageText(texts.fonts(page));
      text.read(page);
      texts.pages.add(text.all());
      texts.sequences.put(page.getCOSObject(), text.sequences());
    }
    return texts;
  }

  /** Text of each page in the order of drawing, a marked-content sequence in a line. */
  List<String> pages() {
    return pages;
  }

  /** Text of one sequence; empty for a path. */
  String of(COSDictionary page, int id) {
    return sequences.getOrDefault(page, Map.of()).getOrDefault(id, "");
  }

  private Map<COSName, CMap> fonts(PDPage page) throws IOException {
    Map<COSName, CMap> fonts = new HashMap<>();
    COSDictionary resources = page.getResources().getCOSObject();
    COSDictionary named = resources.getCOSDictionary(COSName.FONT);
    if (named != null) {
      for (COSName name : named.keySet()) {
        COSDictionary font = named.getCOSDictionary(name);
        COSStream stream = font == null ? null : font.getCOSStream(COSName.TO_UNICODE);
        if (stream != null) {
          fonts.put(name, reading(stream));
        }
      }
    }
    return fonts;
  }

  /** Pages share their fonts. */
  private CMap reading(COSStream stream) throws IOException {
    CMap known = readings.get(stream);
    if (known == null) {
      byte[] bytes = stream.createInputStream().readAllBytes();
      known = new CMapParser().parse(new RandomAccessReadBuffer(bytes));
      readings.put(stream, known);
    }
    return known;
  }
}
