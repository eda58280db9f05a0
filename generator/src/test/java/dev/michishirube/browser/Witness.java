package dev.michishirube.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Sees what pages ask for, keep and say; the site's promise is that all of it is nothing. */
final class Witness {
  private static final String STORED =
      """
      async () => {
        const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
        if (indexedDB.databases) stored.push(...(await indexedDB.databases()).map(d => d.name));
        if (self.caches) stored.push(...await caches.keys());
        if (location.protocol.startsWith('http')) {
          stored.push(...(await navigator.serviceWorker.getRegistrations()).map(r => r.scope));
        }
        return stored;
      }
      """;

  private final BrowserContext context;
  private final List<String> requests = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private int seen;

  Witness(BrowserContext context) {
    this.context = context;
    context.onRequest(request -> requests.add(request.url()));
    context.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
    context.onWebError(error -> said.add("error: " + error.error()));
  }

  int requests() {
    return seen + requests.size();
  }

  /**
   * Since it was last called, nothing was asked of anyone but {@code origin}, nothing kept, nothing
   * said on the console.
   */
  void sawNothingOf(Page page, String origin) {
    List<String> asked = List.copyOf(requests);
    List<String> words = List.copyOf(said);
    seen += asked.size();
    requests.clear();
    said.clear();
    assertThat(asked).as("requests").isNotEmpty().allMatch(url -> url.startsWith(origin));
    assertThat(words).as("console").isEmpty();
    assertThat(context.cookies()).as("cookies").isEmpty();
    assertThat((List<?>) page.evaluate(STORED)).as("storage of " + page.url()).isEmpty();
  }
}
