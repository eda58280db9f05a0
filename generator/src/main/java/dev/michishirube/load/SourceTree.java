package dev.michishirube.load;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything in the content folder, sorted by path. Files that could not be read are left out; each
 * of them has an error among the findings.
 *
 * @param root the content folder
 * @param assets files under {@code assets/}, copied as they are
 * @param holidays the table of public holidays, when the folder has one
 * @param fingerprint the same for the same texts (assets are none) under the same paths
 */
public record SourceTree(
    Path root,
    List<YamlFile> yaml,
    List<MarkdownFile> markdown,
    List<Asset> assets,
    @Nullable Table holidays,
    String fingerprint) {
  public SourceTree {
    yaml = List.copyOf(yaml);
    markdown = List.copyOf(markdown);
    assets = List.copyOf(assets);
  }

  /** A table; {@code display} is the path that diagnostics print. */
  public record Table(String display, String text) {}

  /** A file that is copied; {@code path} is relative to the content folder. */
  public record Asset(String path, Path file) {}
}
