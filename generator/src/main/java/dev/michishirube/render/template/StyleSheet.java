package dev.michishirube.render.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The one style sheet: design tokens, which an officer may replace, the rules that use them, and an
 * officer's own rules.
 *
 * @param path in the site; its hash changes with its content, so that it may be cached for ever
 * @param hash SHA-256 in base64, as a Content-Security-Policy names it
 */
public record StyleSheet(String path, String css, String hash) {
  /** Tokens first: the rules refer to them; a city's own rules last. */
  public static final List<String> FILES =
      List.of("assets/tokens.css", "assets/site.css", "assets/tables.css", "assets/city.css");

  /** Reads the files; they must be there. */
  public static StyleSheet read(TemplateFolders folders) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String file : FILES) {
      text.append(folders.read(file));
    }
    String css = CssComments.strip(text.toString());
    byte[] digest = sha256(css);
    String name = HexFormat.of().formatHex(digest).substring(0, 10);
    return new StyleSheet(
        "/assets/site." + name + ".css", css, Base64.getEncoder().encodeToString(digest));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
