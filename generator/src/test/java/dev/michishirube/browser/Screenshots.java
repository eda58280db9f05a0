package dev.michishirube.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Takes pictures of each page kind in every look, for people to look at. Started by {@code
 * generator/tools/screenshots}.
 */
final class Screenshots {
  private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1280);
  private static final int HEIGHT = 900;
  private static final int LONGEST = 2_000;

  private Screenshots() {}

  /**
   * Arguments: the folder of a site built with {@code --offline}, the folder of the pictures, and
   * words that limit what is taken: names of page kinds, widths, looks.
   */
  public static void main(String[] arguments) {
    Path site = Path.of(arguments[0]).toAbsolutePath();
    Path pictures = Path.of(arguments[1]);
    List<String> only = Arrays.asList(arguments).subList(2, arguments.length);
    List<PageKind> kinds = PageKind.of(site);
    int taken = 0;
    try (Chromium chromium = Browsers.launch()) {
      for (int width : WIDTHS) {
        try (BrowserContext context = chromium.contextWithoutScript(width, HEIGHT)) {
          Page page = context.newPage();
          for (PageKind kind : kinds) {
            for (Look look : Look.values()) {
              if (isWanted(only, kind, width, look)) {
                take(page, site, kind, look, pictures, width);
                taken++;
              }
            }
          }
        }
      }
    }
    System.out.printf("%d pictures in %s%n", taken, pictures);
  }

  private static void take(
      Page page, Path site, PageKind kind, Look look, Path pictures, int width) {
    look.applyTo(page);
    page.navigate(site.resolve(kind.path()).toUri().toString());
    String name =
        "%s-%d-%s.png".formatted(kind.name(), width, look.name().toLowerCase(Locale.ROOT));
    double height = page.locator("html").boundingBox().height;
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(pictures.resolve(name))
            .setFullPage(true)
            .setClip(0, 0, width, Math.min(Math.ceil(height), LONGEST)));
  }

  /** Words of one sort are alternatives, those of different sorts narrow each other. */
  private static boolean isWanted(List<String> only, PageKind kind, int width, Look look) {
    List<String> widths = WIDTHS.stream().map(String::valueOf).toList();
    List<String> looks =
        Arrays.stream(Look.values()).map(l -> l.name().toLowerCase(Locale.ROOT)).toList();
    boolean anyWidth = only.stream().noneMatch(widths::contains);
    boolean anyLook = only.stream().noneMatch(looks::contains);
    boolean anyKind = only.stream().allMatch(w -> widths.contains(w) || looks.contains(w));
    return (anyWidth || only.contains(String.valueOf(width)))
        && (anyLook || only.contains(look.name().toLowerCase(Locale.ROOT)))
        && (anyKind || only.contains(kind.name()));
  }
}
