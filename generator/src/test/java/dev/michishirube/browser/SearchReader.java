package dev.michishirube.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A reader who searches on a phone. */
final class SearchReader implements AutoCloseable {
  /** Longer than a pause in typing, shorter than what the status waits for. */
  private static final int A_PAUSE = 300;

  final BrowserContext context;
  final Witness witness;
  final Page page;

  /** Addresses of all that was asked for since the reader came. */
  final List<String> requested = new ArrayList<>();

  SearchReader(Chromium chromium, String address) {
    context = chromium.context(390, 844);
    witness = new Witness(context);
    page = context.newPage();
    context.onRequest(request -> requested.add(request.url()));
    page.setDefaultTimeout(10_000);
    page.navigate(address);
  }

  Locator box() {
    return page.locator("#search-box");
  }

  /** What the heading of the results says; empty when there are none to be seen. */
  String heading() {
    Locator heading = page.locator("#answer-heading:visible");
    return heading.count() == 0 ? "" : heading.innerText();
  }

  /** Types as with a keyboard, and waits until the answer is there. */
  void types(String text) {
    box().fill("");
    box().pressSequentially(text);
    waits();
    page.waitForFunction("() => document.querySelector('#answer-heading')?.textContent");
  }

  void waits() {
    page.waitForTimeout(A_PAUSE);
  }

  void opensFilters() {
    page.locator(".filters summary").click();
    page.waitForFunction(
        "() => /[0-9]/.test(document.querySelector('.filters label span').innerText)");
  }

  List<String> names() {
    return page.locator(".answer .results .name:visible").allInnerTexts();
  }

  String active() {
    return (String) page.evaluate("document.activeElement.id || document.activeElement.className");
  }

  String state() {
    return (String) page.evaluate("JSON.stringify(history.state)");
  }

  void holdsNothing() {
    assertThat(box().inputValue()).isEmpty();
    assertThat(heading()).isEmpty();
    assertThat(names()).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
