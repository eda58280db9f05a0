package dev.michishirube.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each page kind of the shipped guide, under a folder of a host, in every look and at both ends of
 * the usual widths.
 */
@Tag("browser")
class PagesInBrowserIT {
  private static final List<Integer> WIDTHS = List.of(320, 1280);
  private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.FORCED);
  private static final List<String> FOUND = new ArrayList<>();

  private static LoopbackServer server;
  private static Chromium chromium;
  private static BrowserContext context;
  private static Witness witness;
  private static Page page;
  private static int runs;

  @BeforeAll
  static void open() {
    String prefix = URI.create(ShippedGuide.BASE_URL).getPath();
    server = LoopbackServer.of(ShippedGuide.underBaseUrl(), prefix);
    chromium = Browsers.launch();
    context = chromium.context(1280, 800);
    witness = new Witness(context);
    page = context.newPage();
  }

  @AfterAll
  static void close() {
    System.out.printf(
        "axe: %d page kinds, %d runs, %d violations; %d requests, 0 of them to another host%n",
        kinds().count(), runs, FOUND.size(), witness.requests());
    context.close();
    chromium.close();
    server.close();
  }

  static Stream<PageKind> kinds() {
    return PageKind.of(ShippedGuide.underBaseUrl()).stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void canBeUsedByEveryoneAndLeavesNoTrace(PageKind kind) {
    page.navigate(server.address(kind.address()));
    List<String> found = new ArrayList<>();
    for (int width : WIDTHS) {
      page.setViewportSize(width, 800);
      for (Look look : LOOKS) {
        look.applyTo(page);
        String where = width + " px, " + look + ": ";
        Axe.violations(page).forEach(violation -> found.add(where + violation));
        runs++;
      }
      Layout.faults(page).forEach(fault -> found.add(width + " px: " + fault));
    }
    FOUND.addAll(found);
    assertThat(found).isEmpty();
    witness.sawNothingOf(page, server.origin());
  }
}
