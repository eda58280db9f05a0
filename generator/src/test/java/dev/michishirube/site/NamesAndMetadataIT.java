package dev.michishirube.site;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.browser.ShippedGuide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No name and no metadata of the shipped guide tells what a reader is reading about. */
@Tag("site")
class NamesAndMetadataIT {
  private static TellsNothing guide;

  @BeforeAll
  static void read() {
    AtRiskThings things = AtRiskThings.of(ShippedRecords.content(RepositoryRoot.path()));
    guide = new TellsNothing(things, Folder.read(ShippedGuide.underBaseUrl()));
  }

  @Test
  void thePagesWithAWayOutAreTheAtRiskOnes() {
    guide.thePagesWithAWayOutAreTheirs();
  }

  @Test
  void noFileNameTells() {
    guide.noFileNameTells();
  }

  @Test
  void noMetadataTells() {
    guide.noMetadataTells();
  }

  @Test
  void noLinkTellsByItsAddress() {
    guide.noLinkTellsByItsAddress();
  }

  @Test
  void neitherFeedNorSitemapTells() {
    guide.neitherFeedNorSitemapTells();
  }
}
