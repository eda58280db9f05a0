package dev.michishirube.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.SourceTree;
import org.junit.jupiter.api.Test;

/** The guide's own content is the largest example of the record format. */
class ShippedContentTest {
  private final Findings findings = new Findings();
  private final SourceTree tree =
      new ContentLoader(LoadLimits.DEFAULT, 2)
          .load(RepositoryRoot.path().resolve("content"), "content", findings);

  @Test
  void everyFileDecodesWithoutAFinding() {
    Checked checked = ContentReader.read(tree, ReferenceData.gazetteer(), findings);
    assertThat(
            findings.sorted().stream()
                .map(d -> d.position() + " " + d.rule().id() + " " + d.message("ja")))
        .isEmpty();
    assertThat(checked.content().centers()).hasSizeGreaterThan(1000);
  }
}
