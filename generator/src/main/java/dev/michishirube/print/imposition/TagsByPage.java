package dev.michishirube.print.imposition;

import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Page;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Sheets;
import dev.michishirube.print.page.Tag;
import java.net.URI;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The same tree in which a paragraph that goes on in the next page has a part for each page. On a
 * sheet the later page may be drawn first; parts keep their order.
 */
final class TagsByPage {
  private final Map<Tag, SortedMap<Integer, Tag>> parts = new IdentityHashMap<>();
  private final Tag root;

  TagsByPage(Sheets booklet) {
    int number = 0;
    for (Page page : booklet.pages()) {
      for (Mark mark : page.marks()) {
        Tag tag = mark.tag();
        if (tag != null) {
          parts.computeIfAbsent(tag, key -> new TreeMap<>()).put(number, tag);
        }
      }
      number++;
    }
    root = copy(booklet.root());
  }

  Tag root() {
    return root;
  }

  /** The tag of a mark on a page. */
  @Nullable Tag of(@Nullable Tag tag, int page) {
    return tag == null ? null : Objects.requireNonNull(parts.get(tag)).get(page);
  }

  private Tag copy(Tag tag) {
    Tag copy = alone(tag);
    tag.children().forEach(child -> copy.add(copy(child)));
    SortedMap<Integer, Tag> pages = parts.get(tag);
    if (pages != null) {
      boolean several = pages.size() > 1;
      pages.replaceAll((page, old) -> several ? copy.add(Tag.of(Role.SPAN)) : copy);
    }
    return copy;
  }

  private static Tag alone(Tag tag) {
    Tag.Scope scope = tag.scope();
    if (scope != null) {
      return Tag.header(scope);
    }
    String words = tag.alternative();
    URI target = tag.target();
    if (words != null) {
      return target == null ? Tag.figure(words) : Tag.link(words, target);
    }
    return Tag.of(tag.role());
  }
}
