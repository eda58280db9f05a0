package dev.michishirube.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class BrowsersIT {
  private static final String GOOD =
      "<!doctype html><html lang=ja><title>試し</title><main><h1>相談先</h1><p>窓口です。</p></main></html>";

  @Test
  void opensAPageAndAxeFindsWhatIsWrong() {
    try (Chromium chromium = Browsers.launch();
        BrowserContext context = chromium.context(320, 640)) {
      Page page = context.newPage();
      page.setContent(GOOD);
      assertThat(page.locator("h1").innerText()).isEqualTo("相談先");
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

      page.setContent(GOOD.replace("窓口です。", "<img src='data:,'>"));
      assertThat(new AxeBuilder(page).analyze().getViolations())
          .extracting(rule -> rule.getId())
          .contains("image-alt");
    }
  }

  @Test
  void scriptCanBeOff() {
    try (Chromium chromium = Browsers.launch();
        BrowserContext context = chromium.contextWithoutScript(1280, 800)) {
      Page page = context.newPage();
      page.setContent("<!doctype html><noscript><p>script is off</p></noscript>");
      assertThat(page.locator("p").innerText()).isEqualTo("script is off");
    }
  }
}
