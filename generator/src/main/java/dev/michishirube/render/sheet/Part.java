package dev.michishirube.render.sheet;

import java.util.List;

/**
 * What goes into one place of a sheet: its only text, a panel, a card.
 *
 * @param name what a finding calls it: 表紙, 3つめの面
 * @param shorter the same with less in it, by what matters most, for a place that has no room for
 *     all; the longest first. What is left out is told there, and stands on the page and in the
 *     plain text
 */
public record Part(String name, List<Group> groups, List<List<Group>> shorter) {
  public Part {
    groups = List.copyOf(groups);
    shorter = shorter.stream().map(List::copyOf).toList();
  }

  /** A part that says all or does not fit. */
  public Part(String name, List<Group> groups) {
    this(name, groups, List.of());
  }

  /** The n-th choice, 0 for all of it; the shortest where there are not so many. */
  List<Group> choice(int number) {
    return number == 0 || shorter.isEmpty()
        ? groups
        : shorter.get(Math.min(number, shorter.size()) - 1);
  }

  public static Part of(String name, List<Block> blocks) {
    return new Part(name, List.of(Group.wide(blocks)));
  }

  /**
   * Blocks that are filled in one way.
   *
   * @param columns 1 for the whole width; more are filled evenly, one after the other
   * @param atFoot whether they stand at the lower end of what is left
   */
  public record Group(int columns, boolean atFoot, List<Block> blocks) {
    public Group {
      blocks = List.copyOf(blocks);
    }

    /** Over the whole width. */
    public static Group wide(List<Block> blocks) {
      return new Group(1, false, blocks);
    }

    public static Group inColumns(int columns, List<Block> blocks) {
      return new Group(columns, false, blocks);
    }

    /** At the foot of the page, where the rest of it leaves room. */
    public static Group atFoot(List<Block> blocks) {
      return new Group(1, true, blocks);
    }
  }
}
