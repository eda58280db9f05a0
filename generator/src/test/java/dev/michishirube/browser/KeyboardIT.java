package dev.michishirube.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Someone without a mouse gets everywhere and sees where she is. */
@Tag("browser")
class KeyboardIT {
  /** Describes the element that has the focus: itself, where it is, whether that can be seen. */
  private static final String FOCUSED =
      """
      () => {
        const element = document.activeElement;
        if (element === document.body) return null;
        const all = [...document.querySelectorAll('a[href], summary, input, button, select, [tabindex="0"]')];
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const seen = box.width > 1 && box.height > 1 && box.left > -1 && box.top > -1
          && box.right < innerWidth + 1 && box.bottom < innerHeight + 1;
        const outlined = style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
        const fault = (seen ? '' : 'out of sight ') + (outlined ? '' : 'not outlined');
        return all.indexOf(element) + '|' + fault.trim() + '|' + element.outerHTML.slice(0, 80);
      }
      """;

  private final LoopbackServer server = LoopbackServer.of(ShippedGuide.folder(), "/");
  private final Chromium chromium = Browsers.launch();
  private final BrowserContext context = chromium.context(390, 800);
  private final Page page = context.newPage();

  @BeforeEach
  void open() {
    page.navigate(server.address("areas/tokyo/meguro-ku/"));
  }

  @AfterEach
  void close() {
    context.close();
    chromium.close();
    server.close();
  }

  @Test
  void theFirstStopLeadsToTheContent() {
    assertThat(page.locator(".skip").boundingBox().width).isLessThan(2);
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
    assertThat(page.locator(".skip").boundingBox().height).isGreaterThanOrEqualTo(24);
    double notice = page.locator(".sample").boundingBox().height;
    assertThat(page.locator(".skip").boundingBox().y).isGreaterThanOrEqualTo(notice);

    page.keyboard().press("Enter");
    assertThat(page.url()).endsWith("#main");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("() => document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  @Test
  void everyLinkIsAStopThatCanBeSeen() {
    List<String> addresses =
        List.of(
            "",
            "areas/tokyo/meguro-ku/",
            "centers/2nj76h/",
            "articles/meguro-hikikomori/",
            "about/");
    int stops = 0;
    List<String> faults = new ArrayList<>();
    for (String address : addresses) {
      for (Look look : List.of(Look.LIGHT, Look.FORCED)) {
        look.applyTo(page);
        page.navigate(server.address(address));
        int links = ((Number) page.evaluate(COUNT)).intValue();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < links; i++) {
          page.keyboard().press("Tab");
          String[] focused = String.valueOf(page.evaluate(FOCUSED)).split("\\|", 3);
          seen.add(focused[0]);
          if (focused.length < 3 || !focused[1].isEmpty()) {
            faults.add(address + " " + look + ": " + String.join(" ", focused));
          }
        }
        assertThat(seen).as("stops of " + address).hasSize(links);
        stops += links;
      }
    }
    System.out.printf("keyboard: %d stops, %d faults%n", stops, faults.size());
    assertThat(faults).isEmpty();
  }

  /** What is folded away is no stop until it is opened. */
  private static final String COUNT =
      """
      () => [...document.querySelectorAll('a[href], summary, input, button, select, [tabindex="0"]')]
        .filter(element => element.checkVisibility()).length
      """;
}
