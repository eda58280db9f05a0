package dev.michishirube.build;

import dev.michishirube.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What became of a build.
 *
 * @param redactor hides secret values; everything that is printed goes through it
 * @param published the output folder now holds this site
 * @param pages how many pages were rendered
 * @param files how many other files were written
 */
public record BuildResult(
    List<Diagnostic> diagnostics,
    UnaryOperator<String> redactor,
    boolean published,
    int pages,
    int files,
    Timings timings) {
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same, published. */
  BuildResult asPublished() {
    return new BuildResult(diagnostics, redactor, true, pages, files, timings);
  }

  /** True when nothing stands in the way of publication. */
  public boolean isClean() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }
}
