package dev.michishirube.print.layout;

import dev.michishirube.render.sheet.Block;
import java.util.List;
import java.util.stream.Stream;

/** Shares of a theme's sizes at which panels are tried, the largest first. */
final class Steps {
  private static final List<Float> LARGER =
      List.of(1.5f, 1.44f, 1.37f, 1.3f, 1.24f, 1.18f, 1.12f, 1.06f);

  /** How many of these one reads at arm's length. */
  private static final int GENEROUS = 5;

  /** Columns do not grow with their letters: soon they would hold two or three of them. */
  private static final List<Float> BY_TABLES = List.of(1.18f, 1.12f, 1.06f);

  static final List<Float> SMALLER = List.of(1f, 0.97f, 0.94f, 0.91f, 0.87f, 0.8f, 0.74f);

  static final List<Float> ALL = and(LARGER, SMALLER);

  private Steps() {}

  static List<Float> generous(List<Panel> panels) {
    return hasTable(panels) ? BY_TABLES : LARGER.subList(0, GENEROUS);
  }

  static List<Float> large(List<Panel> panels) {
    return hasTable(panels) ? and(BY_TABLES, SMALLER) : ALL;
  }

  private static List<Float> and(List<Float> first, List<Float> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private static boolean hasTable(List<Panel> panels) {
    return panels.stream()
        .flatMap(panel -> panel.groups().stream())
        .flatMap(group -> group.blocks().stream())
        .anyMatch(Block.Table.class::isInstance);
  }
}
