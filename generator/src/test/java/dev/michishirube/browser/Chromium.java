package dev.michishirube.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;

/**
 * A running Chromium. Belongs to the thread that launched it.
 *
 * <pre>{@code
 * try (Chromium chromium = Browsers.launch(); BrowserContext context = chromium.context(320, 640)) {
 *   Page page = context.newPage();
 * }
 * }</pre>
 */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  /** A fresh profile with the given window, in CSS pixels. */
  public BrowserContext context(int width, int height) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, height).setLocale("ja-JP"));
  }

  /** The same with script off, as many readers' browsers are. */
  public BrowserContext contextWithoutScript(int width, int height) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setLocale("ja-JP")
            .setJavaScriptEnabled(false));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
