package dev.michishirube.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same folder works at the root of a host, under a folder of it, and from a USB stick. */
@Tag("browser")
class AnywhereIT {
  @Test
  void fromAFolderOnADiskWithoutAnyServer() {
    String root = ShippedGuide.offline().toUri().toString();
    try (Chromium chromium = Browsers.launch();
        BrowserContext context = chromium.context(390, 844)) {
      Witness witness = new Witness(context);
      Page page = context.newPage();
      page.navigate(root + "index.html");
      fromHomeToACenter(page);
      assertThat(page.url()).startsWith(root).endsWith("/index.html");
      witness.sawNothingOf(page, root);
    }
  }

  @Test
  void underAFolderOfAHost() {
    String prefix = URI.create(ShippedGuide.BASE_URL).getPath();
    try (LoopbackServer server = LoopbackServer.of(ShippedGuide.underBaseUrl(), prefix);
        Chromium chromium = Browsers.launch();
        BrowserContext context = chromium.context(390, 844)) {
      Witness witness = new Witness(context);
      Page page = context.newPage();
      page.navigate(server.address(""));
      fromHomeToACenter(page);
      assertThat(page.url()).startsWith(server.address("centers/"));
      witness.sawNothingOf(page, server.origin());
    }
  }

  @Test
  void withoutScript() {
    try (LoopbackServer server = LoopbackServer.of(ShippedGuide.folder(), "/");
        Chromium chromium = Browsers.launch();
        BrowserContext context = chromium.contextWithoutScript(320, 640)) {
      Page page = context.newPage();
      page.navigate(server.address(""));
      fromHomeToACenter(page);
      assertThat(page.locator("main a.tel").first().isVisible()).isTrue();
    }
  }

  @Test
  void aLostReaderFindsTheWayFromAnyDepth() {
    String prefix = URI.create(ShippedGuide.BASE_URL).getPath();
    try (LoopbackServer server = LoopbackServer.of(ShippedGuide.underBaseUrl(), prefix);
        Chromium chromium = Browsers.launch();
        BrowserContext context = chromium.context(390, 844)) {
      Page page = context.newPage();
      for (String lost : new String[] {"x", "areas/nowhere/at/all/", "centers/gone/index.html"}) {
        assertThat(page.navigate(server.address(lost)).status()).isEqualTo(404);
        assertThat(page.locator("h1").innerText()).contains("ページがありません");
        // The style sheet is inside the page, and its policy allows that one only.
        String family = "() => getComputedStyle(document.body).margin";
        assertThat(page.evaluate(family)).isEqualTo("0px");
        page.locator("main a", new Page.LocatorOptions().setHasText("地域")).first().click();
        assertThat(page.url()).isEqualTo(server.address("areas/"));
      }
    }
  }

  private static void fromHomeToACenter(Page page) {
    page.locator("header nav a").first().click();
    assertThat(page.locator("h1").innerText()).isEqualTo("地域からさがす");
    page.locator("main a", new Page.LocatorOptions().setHasText("東京")).first().click();
    assertThat(page.locator("h1").innerText()).contains("東京都");
    page.locator("main .cards li:has(a.tel) h4 a").first().click();
    assertThat(page.locator("main h2").first().innerText()).isEqualTo("連絡のしかた");
    assertThat(page.locator("a.tel").first().getAttribute("href")).startsWith("tel:");
  }
}
