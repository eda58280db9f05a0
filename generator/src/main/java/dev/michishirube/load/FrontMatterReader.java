package dev.michishirube.load;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits an article into its front matter and the text under it. */
final class FrontMatterReader {
  /** How far down a fence is looked for that should have stood on the first line. */
  private static final int LATEST = 20;

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
    if (!isFence(lines, 0, file, findings)) {
      int late = late(lines);
      findings.add(
          late < 0
              ? FrontMatterRules.MISSING.at(new Position(file, 1, 1))
              : FrontMatterRules.LATE.at(new Position(file, late + 1, 1), late + 1));
      return null;
    }
    int close = 1;
    while (close < lines.count() && !isFence(lines, close, file, findings)) {
      close++;
    }
    if (close == lines.count()) {
      findings.add(FrontMatterRules.UNCLOSED.at(new Position(file, 1, 1)));
      return null;
    }
    Yaml root =
        frontMatter(text.substring(lines.start(1), lines.start(close)), close, file, findings);
    if (root instanceof Yaml.Mapping mapping) {
      String body = text.substring(lines.start(close + 1));
      return new MarkdownFile(path, file, mapping, body, close + 2);
    }
    if (root != null) {
      findings.add(FrontMatterRules.TYPE.at(root.position()));
    }
    return null;
  }

  private @Nullable Yaml frontMatter(String block, int close, String file, Findings findings) {
    var empty = FrontMatterRules.EMPTY.at(new Position(file, close + 1, 1));
    return yaml.read(block, new Marks(file, 2, List.of()), empty, findings);
  }

  /** A line that is almost a fence is reported and taken for one, so that the rest is checked. */
  private static boolean isFence(Lines lines, int number, String file, Findings findings) {
    String line = lines.line(number);
    boolean almost = Fence.almost(line);
    if (almost) {
      var position = new Position(file, number + 1, Fence.wrongAt(line) + 1);
      findings.add(FrontMatterRules.FENCE.at(position));
    }
    return almost || Fence.is(line);
  }

  private static int late(Lines lines) {
    for (int i = 1; i < Math.min(LATEST, lines.count() - 1); i++) {
      if (Fence.is(lines.line(i)) && lines.line(i + 1).matches("[a-z_]+:.*")) {
        return i;
      }
    }
    return -1;
  }
}
