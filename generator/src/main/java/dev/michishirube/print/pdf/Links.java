package dev.michishirube.print.pdf;

import dev.michishirube.print.page.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Link annotations: one for each page that a link is drawn on. */
final class Links {
  private static final Set<String> SCHEMES = Set.of("http", "https", "tel", "mailto");
  private static final int PRINT = 4;

  private final COSArray parents;
  private int key;

  /** Goes on with {@code firstKey} in the parent tree. */
  Links(int firstKey, COSArray parents) {
    this.key = firstKey;
    this.parents = parents;
  }

  /** Adds the annotations of a link to their pages; gives the references for its element. */
  List<COSBase> annotate(Element link) {
    List<COSBase> references = new ArrayList<>();
    link.areas()
        .forEach(
            (page, areas) -> {
              COSDictionary annotation = annotation(link.tag(), areas);
              annotation.setItem(COSName.P, page.dictionary());
              annotation.setInt(COSName.STRUCT_PARENT, key);
              parents.add(COSInteger.get(key++));
              parents.add(link.dictionary());
              COSArray all = page.dictionary().getCOSArray(COSName.ANNOTS);
              if (all == null) {
                all = new COSArray();
                page.dictionary().setItem(COSName.ANNOTS, all);
              }
              all.add(annotation);
              references.add(reference(annotation, page));
            });
    return references;
  }

  private static COSDictionary reference(COSDictionary annotation, TaggedPage page) {
    COSDictionary reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, COSName.OBJR);
    reference.setItem(COSName.OBJ, annotation);
    reference.setItem(COSName.PG, page.dictionary());
    return reference;
  }

  private static COSDictionary annotation(Tag tag, List<Area> areas) {
    List<Area> lines = lines(areas);
    Area whole = lines.stream().reduce(Area::with).orElseThrow();
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.LINK);
    annotation.setItem(COSName.RECT, whole.rectangle());
    if (lines.size() > 1) {
      COSArray corners = new COSArray();
      lines.forEach(line -> corners.addAll(line.corners()));
      annotation.setItem(COSName.QUADPOINTS, corners);
    }
    annotation.setItem(COSName.BORDER, border);
    annotation.setInt(COSName.F, PRINT);
    annotation.setString(COSName.CONTENTS, Objects.requireNonNull(tag.alternative()));
    annotation.setItem(COSName.A, action(Objects.requireNonNull(tag.target())));
    return annotation;
  }

  private static COSDictionary action(URI target) {
    if (!SCHEMES.contains(String.valueOf(target.getScheme()))) {
      throw new IllegalArgumentException("leads nowhere from a sheet of paper: " + target);
    }
    COSDictionary action = new COSDictionary();
    action.setDirect(true);
    action.setItem(COSName.S, COSName.URI);
    action.setString(COSName.URI, target.toASCIIString());
    return action;
  }

  /** Joins what stands in one line. */
  private static List<Area> lines(List<Area> areas) {
    List<Area> lines = new ArrayList<>();
    for (Area area : areas) {
      int last = lines.size() - 1;
      if (last >= 0 && lines.get(last).besides(area)) {
        lines.set(last, lines.get(last).with(area));
      } else {
        lines.add(area);
      }
    }
    return lines;
  }
}
