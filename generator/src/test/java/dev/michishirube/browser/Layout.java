package dev.michishirube.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What of a page a reader cannot see without scrolling sideways, or at all. */
final class Layout {
  /** How far the page can be scrolled sideways, in pixels. */
  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /**
   * Texts that reach beyond the window, and boxes that cut their text off. Hidden texts are for
   * screen readers; a wide table scrolls in its own box.
   */
  private static final String LOST =
      """
      () => {
        const lost = [];
        const apart = '.visually-hidden, .skip, .table, .choose thead';
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text; (text = texts.nextNode());) {
          if (!text.data.trim() || text.parentElement.closest(apart)) continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          for (const box of range.getClientRects()) {
            if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)) {
              lost.push('beyond the window: ' + text.data.trim());
              break;
            }
          }
        }
        for (const element of document.body.querySelectorAll('*')) {
          if (element.closest(apart)) continue;
          const hides = getComputedStyle(element).overflow !== 'visible';
          if (hides && (element.scrollHeight > element.clientHeight + 1
              || element.scrollWidth > element.clientWidth + 1)) {
            lost.push('cut off: ' + element.outerHTML.slice(0, 100));
          }
        }
        return lost;
      }
      """;

  /** Links to call that a finger may miss: less than 44 px high. */
  private static final String SMALL =
      """
      () => [...document.querySelectorAll('main a[href^="tel:"].tel')]
        .filter(a => a.getClientRects().length && a.getBoundingClientRect().height < 44)
        .map(a => 'hard to hit: ' + a.outerHTML)
      """;

  private Layout() {}

  static List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    int sideways = ((Number) page.evaluate(SIDEWAYS)).intValue();
    if (sideways > 0) {
      faults.add("scrolls sideways by " + sideways + " px");
    }
    for (String check : List.of(LOST, SMALL)) {
      ((List<?>) page.evaluate(check)).forEach(fault -> faults.add(String.valueOf(fault)));
    }
    return faults;
  }
}
