package dev.michishirube.build;

import dev.michishirube.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What became of a build.
 *
 * @param redactor hides secret values; everything that is printed goes through it
 * @param pages how many pages were rendered
 * @param files how many other files were written
 */
public record BuildResult(
    List<Diagnostic> diagnostics,
    UnaryOperator<String> redactor,
    Outcome outcome,
    int pages,
    int files,
    Timings timings) {
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same, published. */
  BuildResult asPublished() {
    return new BuildResult(diagnostics, redactor, Outcome.PUBLISHED, pages, files, timings);
  }

  /**
   * What the next build needs to know of it.
   *
   * @param known findings that it will make by itself
   */
  KeptSite kept(String inputs, String manifest, Set<Diagnostic> known) {
    List<Diagnostic> later =
        diagnostics.stream()
            .filter(it -> !known.contains(it))
            .map(
                it ->
                    new Diagnostic(
                        it.rule(), it.position(), it.arguments().stream().map(redactor).toList()))
            .toList();
    return new KeptSite(inputs, manifest, pages, files, later);
  }

  /** True when the output folder now holds this site. */
  public boolean published() {
    return outcome != Outcome.KEPT;
  }

  /** True when nothing stands in the way of publication. */
  public boolean isClean() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }
}
