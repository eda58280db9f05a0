package dev.michishirube.verify;

import dev.michishirube.artifact.Inventory;
import dev.michishirube.diagnostic.Findings;

/**
 * Checks a whole site from the facts of its pages: links, structure, sizes. Time and memory grow in
 * proportion to the number of pages and links.
 */
public final class SiteVerifier {
  private SiteVerifier() {}

  /**
   * Adds what is wrong to {@code findings}.
   *
   * @param built everything that was made
   * @param basePath path of {@code base_url}, such as {@code /guide/}; {@code /} when there is none
   * @param neutralTitle the title of all pages that must tell nothing
   */
  public static void verify(
      Inventory built, String basePath, String neutralTitle, Findings findings) {
    LinkCheck links = new LinkCheck(built, basePath.endsWith("/") ? basePath : basePath + "/");
    PageChecks pages = new PageChecks(built.others(), neutralTitle);
    built.pages().forEach(pages::check);
    links.checkAll();
    links.report(findings);
    pages.checkOrphans(built.pages(), links.visited());
    pages.report(findings);
  }
}
