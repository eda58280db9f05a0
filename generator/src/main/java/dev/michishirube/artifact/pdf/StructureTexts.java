package dev.michishirube.artifact.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * The text by the structure tree. What stands in a line with other words (a link, a word with its
 * reading) belongs to them; readings stand by themselves, so that they do not part the words.
 */
final class StructureTexts {
  private static final Set<String> INLINE = Set.of("Span", "Link", "Ruby", "RB");
  private static final String READING = "RT";

  private final ContentTexts contents;

  StructureTexts(ContentTexts contents) {
    this.contents = contents;
  }

  /** Adds a text for each element that is no part of a line. */
  void addTo(List<String> texts, COSDictionary catalog) {
    COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root != null) {
      StringBuilder own = new StringBuilder();
      kids(root.getDictionaryObject(COSName.K), null, own, texts);
      add(own, texts);
    }
  }

  private void kids(
      @Nullable COSBase kids,
      @Nullable COSDictionary page,
      StringBuilder line,
      List<String> texts) {
    switch (kids) {
      case COSObject reference -> kids(reference.getObject(), page, line, texts);
      case COSArray array -> array.forEach(kid -> kids(kid, page, line, texts));
      case COSInteger id when page != null -> line.append(contents.of(page, id.intValue()));
      case COSDictionary kid when kid.containsKey(COSName.MCID) -> {
        COSDictionary other = kid.getCOSDictionary(COSName.PG);
        COSDictionary where = other == null ? page : other;
        if (where != null) {
          line.append(contents.of(where, kid.getInt(COSName.MCID)));
        }
      }
      case COSDictionary kid when kid.containsKey(COSName.S) -> element(kid, page, line, texts);
      case null, default -> {}
    }
  }

  private void element(
      COSDictionary element,
      @Nullable COSDictionary inherited,
      StringBuilder line,
      List<String> texts) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? inherited : own;
    COSBase kids = element.getDictionaryObject(COSName.K);
    String role = element.getNameAsString(COSName.S, "");
    if (INLINE.contains(role)) {
      kids(kids, page, line, texts);
      return;
    }
    if (!role.equals(READING)) {
      add(line, texts);
    }
    StringBuilder words = new StringBuilder();
    kids(kids, page, words, texts);
    add(words, texts);
  }

  private static void add(StringBuilder line, List<String> texts) {
    if (line.length() > 0) {
      texts.add(line.toString());
      line.setLength(0);
    }
  }
}
