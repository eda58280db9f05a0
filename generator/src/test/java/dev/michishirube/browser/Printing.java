package dev.michishirube.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * A page that a reader's own browser printed, with what a reader of the screen sees of it.
 *
 * @param texts of the content, as the screen shows them or paper opens them
 * @param wholes boxes that stand on one sheet, each as its texts
 * @param headings of the content
 * @param addresses where links of the content lead outside, when their text does not say it
 * @param absent texts that have no place on paper: ways through the site, the way out of it
 * @param foot what each sheet says of itself
 */
record Printing(
    PageKind kind,
    byte[] pdf,
    List<String> texts,
    List<List<String>> wholes,
    List<String> headings,
    List<String> addresses,
    List<String> absent,
    String foot) {
  /** What an absent text begins with that is not absent at all. */
  static final String SHOWN = "shown on paper: ";

  /**
   * Reads the page in print, where the same rules apply as when Chromium makes the PDF. Ways
   * through the site, and what is folded and stands elsewhere, are not looked for on paper: the
   * list below is that decision. Boxes taller than most of a sheet may be split.
   */
  private static final String READ =
      """
      () => {
        const away = 'nav, form, .jump, .contents, .now, .again, .files, .print, .visually-hidden, rp, '
          + 'svg title, svg desc, section > .fold:not([open]), details:not([class], [open]) > ul, '
          + 'h1:has(~ .sheet)';
        const texts = (of, except) => {
          const found = [];
          const walker = document.createTreeWalker(of, NodeFilter.SHOW_TEXT);
          for (let text; (text = walker.nextNode());) {
            const element = text.parentElement;
            if (!text.data.trim() || except && element.closest(except)) continue;
            if (element.closest('.choose thead')) continue;
            found.push(text.data.trim());
          }
          return found;
        };
        const main = document.querySelector('main');
        const all = selector => [...main.querySelectorAll(selector)].filter(e => !e.closest(away));
        const whole = '.channel, .cards > li, .lines > li, .care, .box, .notice, .asks > details, .part, tr';
        return {
          texts: texts(main, away),
          wholes: all(whole)
            .filter(e => e.getBoundingClientRect().height < 700 && !e.closest('thead'))
            .map(e => texts(e, away)),
          headings: all('h1, h2, h3, h4').map(e => texts(e, 'rt, rp').join('')),
          addresses: all('a[href^="http"], a[href^="tel:"], a[href^="mailto:"]')
            .filter(a => a.checkVisibility())
            .map(a => a.href.startsWith('http') ? a.getAttribute('href')
              : decodeURIComponent(a.href).replace(/^(tel:|mailto:)/, '').replace(/^[+]81/, '0')),
          absent: [...document.querySelectorAll(
              '.skip, .exit, .site-header nav, .crumbs, .search label, .search button, .files, .help')]
            .flatMap(e => e.checkVisibility() ? ['shown on paper: ' + e.outerHTML.slice(0, 60)] : texts(e)),
          foot: document.documentElement.dataset.paper,
        };
      }
      """;

  /** A4, without backgrounds, as browsers print when nobody chooses otherwise. */
  static Printing of(Page page, PageKind kind) {
    Map<?, ?> read = (Map<?, ?>) page.evaluate(READ);
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    return new Printing(
        kind,
        pdf,
        strings(read.get("texts")),
        ((List<?>) read.get("wholes")).stream().map(Printing::strings).toList(),
        strings(read.get("headings")),
        strings(read.get("addresses")),
        strings(read.get("absent")),
        String.valueOf(read.get("foot")));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
