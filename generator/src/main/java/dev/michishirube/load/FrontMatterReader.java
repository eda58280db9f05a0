package dev.michishirube.load;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/** Splits an article into its front matter and the text under it. */
final class FrontMatterReader {
  private final YamlReader yaml;

  FrontMatterReader(YamlReader yaml) {
    this.yaml = yaml;
  }

  /**
   * The article, or null when its front matter cannot be read; the findings then say why.
   *
   * @param path relative to the content folder
   * @param file the path that diagnostics print
   */
  @Nullable MarkdownFile read(String text, String path, String file, Findings findings) {
    Lines lines = Lines.of(text);
    if (!isFence(lines.line(0))) {
      findings.add(FrontMatterRules.MISSING.at(new Position(file, 1, 1)));
      return null;
    }
    int close = 1;
    while (close < lines.count() && !isFence(lines.line(close))) {
      close++;
    }
    if (close == lines.count()) {
      findings.add(FrontMatterRules.UNCLOSED.at(new Position(file, 1, 1)));
      return null;
    }
    String block = text.substring(lines.start(1), lines.start(close));
    Yaml root = yaml.read(block, file, 2, findings);
    if (root instanceof Yaml.Mapping frontMatter) {
      int body = close + 1;
      return new MarkdownFile(path, file, frontMatter, text.substring(lines.start(body)), body + 1);
    }
    return null;
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals("---");
  }
}
