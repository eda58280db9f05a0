package dev.michishirube.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.michishirube.browser.Browsers;
import dev.michishirube.browser.Chromium;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Prints a page with a Chromium that runs already, tagged, as tools on top of Chromium do.
 *
 * <p>Arguments: the file of figures, the page, the PDF, how often.
 */
public final class PrintInBrowser {
  private static final int BEFORE = 5;

  private PrintInBrowser() {}

  public static void main(String[] arguments) throws IOException {
    int times = Integer.parseInt(arguments[3]);
    long[] nanos = new long[times];
    try (Chromium chromium = Browsers.launch();
        BrowserContext context = chromium.contextWithoutScript(680, 1000)) {
      Page page = context.newPage();
      for (int i = -BEFORE; i < times; i++) {
        long start = System.nanoTime();
        page.navigate(Path.of(arguments[1]).toUri().toString());
        page.pdf(
            new Page.PdfOptions()
                .setPath(Path.of(arguments[2]))
                .setFormat("A4")
                .setTagged(true)
                .setPreferCSSPageSize(true));
        if (i >= 0) {
          nanos[i] = System.nanoTime() - start;
        }
      }
    }
    Figures.add(Path.of(arguments[0]), "chromium", "warm", Figures.median(nanos));
  }
}
