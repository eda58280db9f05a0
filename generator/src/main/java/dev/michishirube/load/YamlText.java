package dev.michishirube.load;

/**
 * YAML that is about to be parsed.
 *
 * @param lines the lines of {@code text}, counted from 0 as the parser's marks are
 * @param marks turns the parser's marks into places in the file
 */
record YamlText(String text, Lines lines, Marks marks) {
  static YamlText of(String text, Marks marks) {
    return new YamlText(text, Lines.of(text), marks);
  }
}
