package dev.michishirube.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Launches the Chromium of the tests, and gets one first where there is none. */
public final class Browsers {

  /** No sandbox: containers do not allow one. The rest keeps the browser itself off the network. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic",
          "--no-first-run");

  /** Playwright would otherwise fetch three browsers on creation. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private Browsers() {}

  /**
   * Starts headless Chromium; the caller closes it.
   *
   * @throws IllegalStateException when there is no Chromium and none can be installed; says what to
   *     do
   */
  public static Chromium launch() {
    return launch(List.of());
  }

  /** The same with the cache that keeps whole pages for Back, which a tested browser has not. */
  static Chromium launchWithPageCache() {
    return launch(List.of("--disable-back-forward-cache"));
  }

  private static Chromium launch(List<String> without) {
    Path executable = ChromiumExecutable.get();
    JapaneseFont.ensure();
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(ENVIRONMENT));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(ARGUMENTS)
                    .setIgnoreDefaultArgs(without));
    return new Chromium(playwright, browser);
  }
}
