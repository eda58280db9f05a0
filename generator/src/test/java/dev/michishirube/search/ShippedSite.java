package dev.michishirube.search;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.build.SiteAssembly;
import dev.michishirube.check.Content;
import dev.michishirube.check.ContentReader;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.model.Site;
import java.time.LocalDate;

/** The guide that lies in {@code content/}, on a day that stands still. */
final class ShippedSite {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private ShippedSite() {}

  static Site read() {
    Content content = content();
    return new Site(
        SiteAssembly.records(content, null), content.gazetteer(), TODAY, ReferenceData.holidays());
  }

  static Content content() {
    Findings findings = new Findings();
    ContentLoader loader = new ContentLoader(LoadLimits.DEFAULT, 2);
    return ContentReader.read(
            loader.load(RepositoryRoot.path().resolve("content"), "content", findings),
            ReferenceData.gazetteer(),
            findings)
        .content();
  }
}
