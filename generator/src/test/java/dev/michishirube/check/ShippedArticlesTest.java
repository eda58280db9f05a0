package dev.michishirube.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Severity;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.SourceTree;
import org.junit.jupiter.api.Test;

/** The guide's own articles obey every rule, and need no acknowledgement for it. */
class ShippedArticlesTest {
  private final Findings findings = new Findings();
  private final SourceTree tree =
      new ContentLoader(LoadLimits.DEFAULT, 2)
          .load(RepositoryRoot.path().resolve("content"), "content", findings);

  @Test
  void noArticleHasAnErrorOrWarning() {
    Checked checked = Checker.check(tree, ReferenceData.gazetteer(), GoldenSite.TODAY, findings);
    assertThat(findings.sorted())
        .filteredOn(d -> d.position().file().startsWith("content/articles/"))
        .filteredOn(d -> d.rule().severity() != Severity.NOTE)
        .extracting(d -> d.position() + " " + d.message("ja"))
        .isEmpty();
    assertThat(checked.content().articles())
        .hasSizeGreaterThanOrEqualTo(6)
        .allMatch(a -> a.value().acknowledged().isEmpty());
  }
}
