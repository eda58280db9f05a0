package dev.michishirube.site;

import static dev.michishirube.site.Records.article;
import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;

import org.junit.jupiter.api.Test;

/** Addresses: known and checked before the first page is made. */
class PlanTest {
  @Test
  void twoRecordsWithOneAddressAreReportedWhereTheSecondBegins() {
    site("base")
        .with("content/centers/a.yaml", center("a", "slug: same\n"))
        .with("content/centers/b.yaml", center("b", "slug: same\n"))
        .fail()
        .findings()
        .filteredOn(line -> line.contains("error"))
        .singleElement()
        .asString()
        .startsWith("content/centers/b.yaml:8:")
        .contains("same", "content/centers/a.yaml:8");
  }

  @Test
  void twoArticlesWithOneAddressAreReportedAndNothingIsWritten() {
    site("base")
        .with("content/articles/a/talk.md", article("", "本文です。"))
        .with("content/articles/b/talk.md", article("", "本文です。"))
        .fail()
        .findings()
        .filteredOn(line -> line.contains("error"))
        .singleElement()
        .asString()
        .startsWith("content/articles/b/talk.md:2:1: error [route.collision]")
        .contains("/articles/talk/", "content/articles/a/talk.md:2:1");
  }

  @Test
  void collisionsAndAllOtherErrorsOfTheirStageComeAtOnce() {
    site("base")
        .with("content/articles/a/one.md", article("", "本文です。"))
        .with("content/articles/b/one.md", article("", "本文です。"))
        .with("content/articles/a/two.md", article("", "本文です。"))
        .with("content/articles/b/two.md", article("", "本文です。"))
        .fail()
        .findings()
        .filteredOn(line -> line.contains("[route.collision]"))
        .hasSize(2);
  }

  @Test
  void aRecordInAListFileIsNamedByItsOwnLine() {
    String list =
        center("a", "slug: same\n").indent(2).replaceFirst(" {2}id", "- id")
            + center("b", "slug: same\n").indent(2).replaceFirst(" {2}id", "- id");
    site("base")
        .with("content/centers/list.yaml", list)
        .fail()
        .findings()
        .filteredOn(line -> line.contains("error"))
        .singleElement()
        .asString()
        .startsWith("content/centers/list.yaml:16:");
  }
}
