package dev.michishirube.artifact.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Every string of every object, and the streams that hold text. */
final class ObjectTexts {
  /** Streams of letters' outlines, their readings, and colours are known by these entries. */
  private static final Set<COSName> NO_TEXT = Set.of(COSName.LENGTH1, COSName.N);

  private ObjectTexts() {}

  static void addTo(List<String> texts, COSDocument document) throws IOException {
    for (COSObjectKey key : document.getXrefTable().keySet()) {
      COSBase object = document.getObjectFromPool(key).getObject();
      add(object, texts);
      if (object instanceof COSStream stream && mayBeText(stream)) {
        texts.add(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  private static boolean mayBeText(COSStream stream) {
    return stream.containsKey(COSName.TYPE) && NO_TEXT.stream().noneMatch(stream::containsKey);
  }

  /** Objects that are referred to have their own turn. */
  private static void add(@Nullable COSBase value, List<String> texts) {
    switch (value) {
      case COSString string -> texts.add(string.getString());
      case COSArray array -> array.forEach(entry -> add(entry, texts));
      case COSDictionary dictionary -> {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
          add(entry.getValue(), texts);
        }
      }
      case null, default -> {}
    }
  }
}
