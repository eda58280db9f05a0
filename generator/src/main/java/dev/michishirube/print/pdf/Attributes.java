package dev.michishirube.print.pdf;

import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What a structure element tells beside its type (ISO 32000-1, 14.8.5). */
final class Attributes {
  private Attributes() {}

  static @Nullable COSDictionary of(Element element) {
    Tag.Scope scope = element.tag().scope();
    if (scope != null) {
      return owned("Table", "Scope", scope == Tag.Scope.ROW ? "Row" : "Column");
    }
    return switch (element.tag().role()) {
      case L -> owned("List", "ListNumbering", numbering(element));
      case FIGURE -> figure(element);
      default -> null;
    };
  }

  /** What the first label shows; a label that is a path is a box or a dot. */
  private static String numbering(Element list) {
    return list.children().stream()
        .flatMap(item -> item.children().stream())
        .filter(child -> child.tag().role() == Role.LBL && !child.isEmpty())
        .findFirst()
        .map(label -> numbering(label.says()))
        .orElse("None");
  }

  private static String numbering(String label) {
    if (label.isEmpty() || "□☐".indexOf(label.charAt(0)) >= 0) {
      return "Square";
    }
    return Character.isDigit(label.charAt(0)) ? "Decimal" : "Disc";
  }

  /** A figure that goes over several pages is told by its part on the first. */
  private static @Nullable COSDictionary figure(Element figure) {
    Map<TaggedPage, List<Area>> areas = figure.areas();
    if (areas.isEmpty()) {
      return null;
    }
    COSDictionary attributes = owned("Layout", "Placement", "Block");
    List<Area> first = areas.values().iterator().next();
    attributes.setItem(COSName.BBOX, first.stream().reduce(Area::with).orElseThrow().rectangle());
    return attributes;
  }

  private static COSDictionary owned(String owner, String name, String value) {
    COSDictionary attributes = new COSDictionary();
    attributes.setDirect(true);
    attributes.setItem(COSName.O, COSName.getPDFName(owner));
    attributes.setItem(COSName.getPDFName(name), COSName.getPDFName(value));
    return attributes;
  }
}
