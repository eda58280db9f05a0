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
 * @param inlineHash SHA-256 of that in base64, as a Content-Security-Policy names it
 */
public record StyleSheet(String path, String css, String inline, String inlineHash) {
  /** What that page does without. */
  private static final String TABLES = "assets/tables.css";

  /** Tokens first: the rules refer to them; a city's own rules last. */
  public static final List<String> FILES =
      List.of("assets/tokens.css", "assets/site.css", TABLES, "assets/city.css");

  /** Reads the files; they must be there. */
  public static StyleSheet read(TemplateFolders folders) throws IOException {
    StringBuilder all = new StringBuilder();
    StringBuilder some = new StringBuilder();
    for (String file : FILES) {
      String rules = CssComments.strip(folders.read(file));
      all.append(rules);
      some.append(file.equals(TABLES) ? "" : rules);
    }
    String name = ContentHash.shortOf(all.toString());
    return new StyleSheet(
        "/assets/site." + name + ".css",
        all.toString(),
        some.toString(),
        Base64.getEncoder().encodeToString(ContentHash.of(some.toString())));
  }
}
