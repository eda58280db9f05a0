package dev.michishirube.render.sheet;

import java.util.List;

/**
 * What goes into one place of a sheet: its only text, a panel, a card.
 *
 * @param name what a finding calls it: 表紙, 3つめの面
 */
public record Part(String name, List<Group> groups) {
  public Part {
    groups = List.copyOf(groups);
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
