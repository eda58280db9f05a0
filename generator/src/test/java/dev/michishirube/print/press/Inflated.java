package dev.michishirube.print.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF as its objects, in their order, with the streams as they are before they are deflated. */
final class Inflated {
  private Inflated() {}

  static List<String> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDocument objects = document.getDocument();
      List<String> all = new ArrayList<>();
      for (COSObjectKey key : objects.getXrefTable().keySet().stream().sorted().toList()) {
        all.add(key + " " + told(objects.getObjectFromPool(key).getObject()));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(COSBase value) throws IOException {
    return switch (value) {
      case null -> "null";
      case COSObject reference -> reference.getKey().toString();
      case COSStream stream ->
          entries(stream)
              + new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      case COSDictionary dictionary -> entries(dictionary);
      case COSArray array -> {
        StringBuilder told = new StringBuilder("[");
        for (int i = 0; i < array.size(); i++) {
          told.append(told(array.get(i))).append(' ');
        }
        yield told.append(']').toString();
      }
      default -> value.toString();
    };
  }

  private static String entries(COSDictionary dictionary) throws IOException {
    StringBuilder told = new StringBuilder("<<");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      if (!entry.getKey().equals(COSName.LENGTH)) {
        told.append(entry.getKey().getName())
            .append(' ')
            .append(told(entry.getValue()))
            .append(' ');
      }
    }
    return told.append(">>").toString();
  }
}
