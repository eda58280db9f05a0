package dev.michishirube.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;

/** How a reader's device shows pages. */
enum Look {
  LIGHT(ColorScheme.LIGHT, ForcedColors.NONE, Media.SCREEN),
  DARK(ColorScheme.DARK, ForcedColors.NONE, Media.SCREEN),
  FORCED(ColorScheme.DARK, ForcedColors.ACTIVE, Media.SCREEN),
  PRINT(ColorScheme.LIGHT, ForcedColors.NONE, Media.PRINT),
  DARK_PRINT(ColorScheme.DARK, ForcedColors.NONE, Media.PRINT);

  private final ColorScheme scheme;
  private final ForcedColors forced;
  private final Media media;

  Look(ColorScheme scheme, ForcedColors forced, Media media) {
    this.scheme = scheme;
    this.forced = forced;
    this.media = media;
  }

  void applyTo(Page page) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setForcedColors(forced)
            .setMedia(media));
  }
}
