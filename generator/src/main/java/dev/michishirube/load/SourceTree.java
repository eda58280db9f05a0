package dev.michishirube.load;

import java.nio.file.Path;
import java.util.List;

/**
 * Everything in the content folder, sorted by path. Files that could not be read are left out; each
 * of them has an error among the findings.
 *
 * @param root the content folder
 * @param assets files under {@code assets/}, copied as they are
 */
public record SourceTree(
    Path root, List<YamlFile> yaml, List<MarkdownFile> markdown, List<Asset> assets) {
  public SourceTree {
    yaml = List.copyOf(yaml);
    markdown = List.copyOf(markdown);
    assets = List.copyOf(assets);
  }

  /** A file that is copied; {@code path} is relative to the content folder. */
  public record Asset(String path, Path file) {}
}
