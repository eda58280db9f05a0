package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaflets by their form. */
public record LeafletsView(List<FormView> forms) {
  /** Those of one form. */
  public record FormView(String name, String says, List<MatterView> matters) {}

  /**
   * What some of them are about.
   *
   * @param mark that the paper bears as long as it is right
   */
  public record MatterView(TextView name, String mark, List<Line> editions) {}

  /**
   * One of them.
   *
   * @param label paper and variant
   * @param size pages and kilobytes; null before it was drawn
   * @param page the same as a page
   * @param sjis the text for reading devices
   */
  public record Line(
      String label, String pdf, @Nullable String size, String page, String text, String sjis) {}
}
