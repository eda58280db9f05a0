package dev.michishirube.render.sheet.form;

import dev.michishirube.render.sheet.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Ever shorter choices of a long list under headings, for a place that has no room for all: first a
 * last section without a number to call gives, then each section keeps its first entries, then
 * sections go from the end.
 */
final class Shortening {
  private static final List<Integer> OF_LAST = List.of(8, 5, 3, 0);
  private static final List<Integer> OF_EACH = List.of(12, 8, 5, 4, 3, 2, 1);
  private static final int ALL = Integer.MAX_VALUE;

  private final List<List<Block>> sections = new ArrayList<>();

  /**
   * @param blocks headings of level 2, each before its entries
   */
  Shortening(List<Block> blocks) {
    for (Block block : blocks) {
      if (sections.isEmpty() || block instanceof Block.Heading) {
        sections.add(new ArrayList<>());
      }
      sections.getLast().add(block);
    }
  }

  /** The longest first. Whoever shows one tells where what it leaves out can be found. */
  List<List<Block>> choices() {
    List<List<Block>> choices = new ArrayList<>();
    int all = sections.size();
    boolean asks = all > 1 && !isCalled(sections.getLast());
    if (asks) {
      OF_LAST.forEach(last -> choices.add(choice(all, ALL, last)));
    }
    int desks = asks ? all - 1 : all;
    OF_EACH.forEach(each -> choices.add(choice(desks, each, each)));
    for (int shown = desks - 1; shown > 0; shown--) {
      choices.add(choice(shown, 1, 1));
    }
    return choices.stream().distinct().toList();
  }

  private static boolean isCalled(List<Block> section) {
    return section.stream()
        .anyMatch(
            block ->
                block instanceof Block.Call
                    || block instanceof Block.Together all && isCalled(all.blocks()));
  }

  private List<Block> choice(int shown, int each, int last) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      List<Block> section = sections.get(i);
      int entries = Math.min(section.size() - 1, i == sections.size() - 1 ? last : each);
      if (entries > 0) {
        blocks.addAll(section.subList(0, entries + 1));
      }
    }
    return blocks;
  }
}
