package dev.michishirube.print.pdf;

import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** A tag on its way into the file: what was drawn for it, and the annotations of a link. */
final class Element {
  /** A marked-content sequence. */
  record Content(TaggedPage page, int id) {}

  private final Tag tag;
  private final COSDictionary dictionary = new COSDictionary();
  private final List<Element> children = new ArrayList<>();
  private final List<Content> contents = new ArrayList<>();
  private final Map<TaggedPage, List<Area>> areas = new LinkedHashMap<>();
  private @Nullable Mark first;

  Element(Tag tag) {
    this.tag = tag;
  }

  Tag tag() {
    return tag;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  List<Element> children() {
    return children;
  }

  List<Content> contents() {
    return contents;
  }

  void covers(TaggedPage page, Mark mark, Area area) {
    first = first == null ? mark : first;
    areas.computeIfAbsent(page, key -> new ArrayList<>()).add(area);
  }

  /** The text of what was drawn first for it; empty for a path. */
  String says() {
    if (first == null && !children.isEmpty()) {
      return children.getFirst().says();
    }
    return first instanceof Mark.Text text ? text.run().text() : "";
  }

  /** Rectangles of everything drawn for the tag and for those within, by page. */
  Map<TaggedPage, List<Area>> areas() {
    Map<TaggedPage, List<Area>> all = new LinkedHashMap<>();
    gather(all);
    return all;
  }

  private void gather(Map<TaggedPage, List<Area>> all) {
    areas.forEach((page, list) -> all.computeIfAbsent(page, key -> new ArrayList<>()).addAll(list));
    children.forEach(child -> child.gather(all));
  }

  /** Whether nothing was drawn for the tag nor for those within. */
  boolean isEmpty() {
    return contents.isEmpty() && children.stream().allMatch(Element::isEmpty);
  }
}
