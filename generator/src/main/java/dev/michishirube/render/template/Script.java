package dev.michishirube.render.template;

import java.nio.charset.StandardCharsets;

/**
 * A script as readers' browsers load it.
 *
 * @param path in the site, such as {@code assets/hours.0123456789.js}: its hash changes with its
 *     content, so that it may be cached for ever
 */
public record Script(String path, String text) {
  private static final String ENDING = ".js";

  /**
   * Names a script by its content.
   *
   * @param file its name in the folder of templates: {@code assets/hours.js}
   */
  static Script of(String file, String text) {
    String stem = file.substring(0, file.length() - ENDING.length());
    return new Script(stem + "." + ContentHash.shortOf(text) + ENDING, text);
  }

  /** In UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
