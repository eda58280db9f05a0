package dev.michishirube.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The axe engine on a page that stays open, so that several looks of it cost one load. The engine
 * is evaluated rather than added as an element, which the site's policy would refuse.
 */
final class Axe {
  /** WCAG 2.0, 2.1 and 2.2, levels A and AA, and what axe recommends beyond. */
  private static final String RUN =
      """
      async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const options = {
          runOnly: {type: 'tag', values: tags},
          rules: {'target-size': {enabled: true}},
          resultTypes: ['violations'],
        };
        const result = await axe.run(document, options);
        return result.violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ': ' + node.target.join(' ') + ' – ' + node.failureSummary));
      }
      """;

  private static final String ENGINE = engine();

  private Axe() {}

  /** Violations as text, one for each element; to be called again after each change of look. */
  static List<String> violations(Page page) {
    if (!(Boolean) page.evaluate("() => typeof axe !== 'undefined'")) {
      page.evaluate(ENGINE);
    }
    return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
  }

  private static String engine() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) {
        throw new IllegalStateException("axe.min.js is not on the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
