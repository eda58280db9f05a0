package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office of a place, for troubles that no record of the place serves.
 *
 * @param place whose site it is: the place, or the level above where it has none
 * @param general national lines that answer day and night
 */
public record OfficeView(
    String place, @Nullable String url, List<Ask> asks, List<CardView> general) {
  /**
   * What to ask for one trouble.
   *
   * @param href the trouble's page, where it names national lines; else null
   */
  public record Ask(
      TextView topic, TextView sections, @Nullable TextView say, @Nullable LinkView national) {}
}
