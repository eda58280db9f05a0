package dev.michishirube.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is lost when a reader enlarges: the page as a whole, or only its text. */
@Tag("browser")
class ReflowIT {
  /**
   * @param percent of the usual size of text
   */
  private record Enlarged(String name, int width, int height, double density, int percent) {}

  private static final List<Enlarged> WAYS =
      List.of(
          new Enlarged("zoom 400 % of 1280 x 1024", 320, 256, 4, 100),
          new Enlarged("text 200 % at 1280 px", 1280, 800, 1, 200),
          new Enlarged("text 400 % at 1280 px", 1280, 800, 1, 400),
          new Enlarged("text 200 % at 390 px", 390, 844, 1, 200));

  @Test
  void everythingCanBeReadWithoutScrollingSideways() {
    List<String> faults = new ArrayList<>();
    List<PageKind> kinds = PageKind.of(ShippedGuide.folder());
    try (LoopbackServer server = LoopbackServer.of(ShippedGuide.folder(), "/");
        Chromium chromium = Browsers.launch()) {
      for (Enlarged way : WAYS) {
        try (BrowserContext context = chromium.browser().newContext(options(way))) {
          Page page = context.newPage();
          for (PageKind kind : kinds) {
            page.navigate(server.address(kind.address()));
            // What a browser's own setting does: all sizes and widths of the site are in rem.
            page.evaluate(
                "p => { document.documentElement.style.fontSize = p + '%'; }", way.percent);
            Layout.faults(page).forEach(fault -> faults.add(way.name + ", " + kind + ": " + fault));
          }
        }
      }
    }
    System.out.printf(
        "reflow: %d page kinds, %d ways, %d faults%n", kinds.size(), WAYS.size(), faults.size());
    assertThat(faults).isEmpty();
  }

  private static Browser.NewContextOptions options(Enlarged way) {
    return new Browser.NewContextOptions()
        .setViewportSize(way.width, way.height)
        .setDeviceScaleFactor(way.density)
        .setLocale("ja-JP");
  }
}
