package dev.michishirube.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.bench.InventContent;
import dev.michishirube.build.BuildOptions;
import dev.michishirube.build.BuildResult;
import dev.michishirube.build.Progress;
import dev.michishirube.build.SiteBuild;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide of ten thousand records, which no page may list all of. */
@Tag("full")
class ManyRecordsTest {
  @TempDir Path folder;

  @Test
  void aFirstVisitStaysLight() throws Exception {
    InventContent.guide(10_000, folder.resolve("content"));
    Path output = folder.resolve("site-output");
    BuildOptions options =
        new BuildOptions(
            folder.resolve("content"),
            RepositoryRoot.path().resolve("templates"),
            output,
            null,
            LocalDate.parse("2026-11-22"),
            false,
            false,
            null,
            2);
    BuildResult result = new SiteBuild(options, Progress.NONE).publish();
    assertThat(result.published()).isTrue();
    assertThat(FirstVisit.of(output))
        .hasSizeGreaterThan(12_000)
        .allSatisfy(
            (page, bytes) -> assertThat(bytes).as(page).isLessThanOrEqualTo(FirstVisit.BAR));
  }
}
