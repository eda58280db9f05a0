package dev.michishirube.artifact.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the text of one content stream, operator by operator. */
final class PageText {
  private static final int ARTIFACT = -1;

  private final Map<COSName, CMap> fonts;
  private final StringBuilder all = new StringBuilder();
  private final Map<Integer, String> sequences = new HashMap<>();
  private final StringBuilder sequence = new StringBuilder();
  private int id = ARTIFACT;
  private @Nullable CMap font;

  PageText(Map<COSName, CMap> fonts) {
    this.fonts = fonts;
  }

  String all() {
    return all.toString();
  }

  /** Texts by number of their sequence. */
  Map<Integer, String> sequences() {
    return sequences;
  }

  void read(PDPage page) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(page);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        apply(operator.getName(), operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    end();
  }

  private void apply(String operator, List<COSBase> operands) {
    switch (operator) {
      case "Tf" -> font = fonts.get((COSName) operands.getFirst());
      case "BMC", "BDC" -> {
        end();
        id =
            operands.getLast() instanceof COSDictionary properties
                ? properties.getInt(COSName.MCID, ARTIFACT)
                : ARTIFACT;
      }
      case "EMC" -> end();
      default -> operands.forEach(this::show);
    }
  }

  private void show(COSBase operand) {
    switch (operand) {
      case COSArray array -> array.forEach(this::show);
      case COSString string -> letters(string.getBytes());
      default -> {}
    }
  }

  private void letters(byte[] codes) {
    CMap reading = font;
    if (reading == null) {
      return;
    }
    for (int i = 0; i + 1 < codes.length; i += 2) {
      String text = reading.toUnicode((codes[i] & 0xFF) << 8 | codes[i + 1] & 0xFF, 2);
      if (text != null) {
        sequence.append(text);
      }
    }
  }

  private void end() {
    if (sequence.length() > 0) {
      all.append(sequence).append('\n');
      if (id != ARTIFACT) {
        sequences.put(id, sequence.toString());
      }
      sequence.setLength(0);
    }
    id = ARTIFACT;
  }
}
