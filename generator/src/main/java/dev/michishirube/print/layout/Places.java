package dev.michishirube.print.layout;

import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Block;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * On which page each block begins. Known only once all is filled, so that a sheet with contents is
 * composed twice: the second time with the pages of the first.
 */
final class Places {
  /** Stands for a page not yet known; as wide as most page numbers. */
  private static final String NOT_YET = "00";

  private final Map<Block, Tag> tags = new IdentityHashMap<>();
  private final Map<Block, Integer> pages;
  private boolean asked;

  /** Nothing is known. */
  Places() {
    this(Map.of());
  }

  private Places(Map<Block, Integer> pages) {
    this.pages = pages;
  }

  /** {@code tag} is the first that was made for {@code block}. */
  void note(Block block, Tag tag) {
    tags.put(block, tag);
  }

  /** The number of the page that {@code block} begins on, counted from 1. */
  String pageOf(Block block) {
    asked = true;
    Integer page = pages.get(block);
    return page == null ? NOT_YET : Integer.toString(page);
  }

  /** Whether a page was asked for that is not known. */
  boolean areMissing() {
    return asked && pages.isEmpty();
  }

  /** The pages as they came out. */
  Places of(SortedMap<Integer, List<Mark>> marks) {
    Map<Tag, Integer> first = new HashMap<>();
    marks.forEach((page, all) -> all.forEach(mark -> note(first, mark.tag(), page + 1)));
    Map<Block, Integer> found = new IdentityHashMap<>();
    tags.forEach(
        (block, tag) -> {
          Integer page = pageOf(tag, first);
          if (page != null) {
            found.put(block, page);
          }
        });
    return new Places(Collections.unmodifiableMap(found));
  }

  private static void note(Map<Tag, Integer> first, @Nullable Tag tag, int page) {
    if (tag != null) {
      first.merge(tag, page, Math::min);
    }
  }

  private static @Nullable Integer pageOf(Tag tag, Map<Tag, Integer> first) {
    Integer own = first.get(tag);
    for (Tag child : tag.children()) {
      Integer page = pageOf(child, first);
      if (page != null && (own == null || page < own)) {
        own = page;
      }
    }
    return own;
  }
}
