package dev.michishirube.load;

/**
 * How much the loader takes in before it stops with a finding. Real content stays far below; the
 * limits keep a broken or hostile file from using up memory or time.
 *
 * @param bytesPerFile size of one YAML or Markdown file
 * @param nesting levels of lists and mappings inside each other
 * @param aliases uses of {@code *name} in one file
 * @param nodes values in one file, counted after aliases are resolved
 * @param files files and folders in the content folder
 */
public record LoadLimits(int bytesPerFile, int nesting, int aliases, int nodes, int files) {
  /** Safe for any machine that can build a site. */
  public static final LoadLimits DEFAULT =
      new LoadLimits(3 * 1024 * 1024, 100, 50, 1_000_000, 100_000);
}
