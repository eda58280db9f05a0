package dev.michishirube.render.template;

import java.io.IOException;
import java.util.Base64;
import java.util.List;

/**
 * The one style sheet: design tokens, which an officer may replace, the rules that use them, and an
 * officer's own rules.
 *
 * @param path in the site; its hash changes with its content, so that it may be cached for ever
 * @param inline what the one page holds inside that is served at any depth
 * @param now what the page for emergencies holds inside, so that it comes in one response
 */
public record StyleSheet(String path, String css, Inline inline, Inline now) {
  /**
   * A style sheet inside of a page.
   *
   * @param hash SHA-256 in base64, as a Content-Security-Policy names it
   */
  public record Inline(String css, String hash) {
    static Inline of(String css) {
      return new Inline(css, Base64.getEncoder().encodeToString(ContentHash.of(css)));
    }
  }

  /** What that page does without. */
  private static final List<String> LEFT_OUT = List.of("assets/tables.css", "assets/search.css");

  /** Tokens first: the rules refer to them; a city's own rules last. */
  public static final List<String> FILES =
      List.of(
          "assets/tokens.css",
          "assets/site.css",
          LEFT_OUT.get(0),
          LEFT_OUT.get(1),
          "assets/print.css",
          "assets/city.css");

  /** The few rules of the page for emergencies; a city's own are not in it. */
  private static final List<String> NOW = List.of("assets/tokens.css", "assets/now.css");

  /** Reads the files; they must be there. */
  public static StyleSheet read(TemplateFolders folders) throws IOException {
    StringBuilder all = new StringBuilder();
    StringBuilder some = new StringBuilder();
    StringBuilder now = new StringBuilder();
    for (String file : NOW) {
      now.append(CssComments.strip(folders.read(file)));
    }
    for (String file : FILES) {
      String rules = CssComments.strip(folders.read(file));
      all.append(rules);
      some.append(LEFT_OUT.contains(file) ? "" : rules);
    }
    String name = ContentHash.shortOf(all.toString());
    return new StyleSheet(
        "/assets/site." + name + ".css",
        all.toString(),
        Inline.of(some.toString()),
        Inline.of(now.toString()));
  }
}
