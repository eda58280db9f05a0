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
    return new Part(name, List.of(new Group(1, blocks)));
  }

  /**
   * Blocks over the whole width, or in columns that are filled evenly, one after the other.
   *
   * @param columns 1 or more
   */
  public record Group(int columns, List<Block> blocks) {
    public Group {
      blocks = List.copyOf(blocks);
    }
  }
}
