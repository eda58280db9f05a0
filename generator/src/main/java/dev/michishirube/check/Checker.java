package dev.michishirube.check;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.SourceTree;
import dev.michishirube.model.geo.Gazetteer;
import java.time.LocalDate;

/** The whole stage: reads the trees, runs every rule, drops what a record acknowledges. */
public final class Checker {
  private Checker() {}

  /**
   * Checks everything; what is wrong is in {@code findings}, all of it, with no secret value.
   *
   * @param today the day of the build
   */
  public static Checked check(
      SourceTree tree, Gazetteer gazetteer, LocalDate today, Findings findings) {
    Findings own = new Findings();
    Checked checked = ContentReader.read(tree, gazetteer, own);
    // Rules are stateless and findings are sorted, so the order of running tells nothing.
    ContentRules.ALL.parallelStream().forEach(rule -> rule.check(checked.content(), today, own));
    new Acknowledgements(tree)
        .apply(own.sorted()).stream().map(checked.redaction()::redact).forEach(findings::add);
    return checked;
  }
}
